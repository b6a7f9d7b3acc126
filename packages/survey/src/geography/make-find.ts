import type { GeographyFile, Level, Municipality } from '@kartlagg/model';
import type { Geography } from '../survey.js';

/** Kolada's code for the country. */
const KOLADA_COUNTRY = '0000';

interface Found {
  readonly code: string;
  readonly level: Level;
}

/**
 * `find('göteborgs  KOMMUN')` is `{ code: '1480', level: 'municipality' }`. Exact apart from case, spaces and Unicode
 * form. A municipality goes before a county of the same short name: Stockholm is 0180, Stockholms län is 01.
 */
export function makeFind(places: GeographyFile, groups: Geography['skrGroups']): Geography['find'] {
  const found = new Map<string, Found>();
  const add = (names: readonly string[], code: string, level: Level): void => {
    for (const name of names) {
      const key = simplified(name);
      if (!found.has(key)) found.set(key, { code, level });
    }
  };

  const { country, counties, municipalities } = places;
  add(
    [country.code, KOLADA_COUNTRY, country.name.sv, country.name.en ?? country.name.sv, 'Sverige'],
    country.code,
    'country',
  );
  for (const municipality of municipalities) add(namesOf(municipality), municipality.code, 'municipality');
  for (const { code, formerCodes = [] } of municipalities)
    add(
      formerCodes.map((former) => former.code),
      code,
      'municipality',
    );
  for (const { code, name, short } of counties) add([code, name, short], code, 'county');
  for (const { code, name } of groups) add([code, name], code, 'skr_group');

  return (text) => found.get(simplified(text));
}

/** As municipalities write themselves: Lund, Lunds kommun, Malmö stad, Stockholms stad, Region Gotland. */
function namesOf({ code, name, officialName, otherNames = [] }: Municipality): readonly string[] {
  const suffixed = ['kommun', 'stad'].flatMap((word) => [`${name} ${word}`, `${name}s ${word}`]);
  return [code, name, officialName, ...otherNames, ...suffixed];
}

function simplified(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
