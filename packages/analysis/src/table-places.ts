import type { Category, Level, Municipality } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/**
 * The places of a level, the country last as their total. A round that asks some municipalities only has no country:
 * their sum would pass for the country's, and its rate for the country's rate. Where there are persons whose municipality
 * is not known they stand before it, so that the places add up to the country.
 */
export function tablePlaces(level: Level, survey: Survey, hasUnplaced = false): Category[] {
  const { geography, round } = survey;
  const country: Category = { code: geography.country.code, label: geography.country.name, role: 'total' };
  if (level === 'country') return [country];
  const unplaced: Category = {
    code: geography.unplaced.code,
    label: geography.unplaced.name,
    role: 'unknown',
  };
  return [
    ...placesAt(level, survey),
    ...(hasUnplaced ? [unplaced] : []),
    ...(round.geography.asked === 'all' ? [country] : []),
  ];
}

/** The places of a level that a municipality is part of, itself included, and the country. The unplaced are part of it alone. */
export function placesOf(code: string, level: Level, survey: Survey): string[] {
  const { geography } = survey;
  const country = geography.country.code;
  if (code === geography.unplaced.code) return level === 'country' ? [country] : [code, country];
  const municipality = geography.municipality(code);
  if (municipality === undefined) throw new Error(`no municipality ${code}`);
  switch (level) {
    case 'country':
      return [country];
    case 'county':
      return [municipality.county, country];
    case 'skr_group':
      return [...present(geography.skrGroupOf(code)), country];
    case 'municipality':
      return [code, country];
  }
}

function placesAt(level: Exclude<Level, 'country'>, survey: Survey): Category[] {
  const { geography } = survey;
  switch (level) {
    case 'county':
      return geography.counties.map((county) => ({
        code: county.code,
        label: { sv: county.name },
        short: { sv: county.short },
        role: 'value',
      }));
    case 'skr_group':
      return geography.skrGroups.map((group) => ({
        code: group.code,
        label: { sv: group.name },
        role: 'value',
      }));
    case 'municipality':
      return askedMunicipalities(survey).map((municipality) => ({
        code: municipality.code,
        label: { sv: municipality.name },
        role: 'value',
        parent: municipality.county,
      }));
  }
}

function askedMunicipalities({ round, geography }: Survey): readonly Municipality[] {
  const { asked } = round.geography;
  return geography.municipalities.filter(({ code }) => asked === 'all' || asked.includes(code));
}

function present(code: string | undefined): string[] {
  return code === undefined ? [] : [code];
}
