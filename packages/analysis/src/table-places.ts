import type { Category, Level } from '@kartlagg/model';
import { compareCodes } from './compare-codes.js';
import type { Survey } from '@kartlagg/survey';

/** The places of a level, the country last as their total. */
export function tablePlaces(level: Level, survey: Survey): Category[] {
  const { geography } = survey;
  const country: Category = { code: geography.country.code, label: geography.country.name, role: 'total' };
  return level === 'country' ? [country] : [...placesAt(level, survey), country];
}

/** The places of a level that a municipality is part of, itself included, and the country. */
export function placesOf(municipality: string, level: Level, survey: Survey): string[] {
  const { geography } = survey;
  const country = geography.country.code;
  switch (level) {
    case 'country':
      return [country];
    case 'county':
      return [...present(geography.municipality(municipality)?.county), country];
    case 'skr_group':
      return [...present(geography.skrGroupOf(municipality)), country];
    case 'municipality':
      return [municipality, country];
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

/** The municipalities that the round asks, by code. */
export function askedMunicipalities(survey: Survey): Survey['geography']['municipalities'] {
  const { asked } = survey.round.geography;
  const { municipalities } = survey.geography;
  if (asked === 'all') return municipalities;
  return municipalities
    .filter((municipality) => asked.includes(municipality.code))
    .sort((left, right) => compareCodes(left.code, right.code));
}

function present(code: string | undefined): string[] {
  return code === undefined ? [] : [code];
}
