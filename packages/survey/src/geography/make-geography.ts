import type { County, GeographyFile, Municipality, Text } from '@kartlagg/model';
import type { RoundDocuments } from '../round-documents.js';
import type { Geography } from '../survey.js';
import { makeFind } from './make-find.js';
import { makePopulation } from './make-population.js';

/** The places of a round: its own SKR grouping, and the population behind its rates. */
export function makeGeography(documents: RoundDocuments): Geography {
  const places = documents.geography.value;
  const grouping = documents.round.value.geography.skrGroups;
  const groupOf = (municipality: Municipality): string =>
    grouping === '2017' ? municipality.skr2017 : municipality.skr2023;
  const skrGroups = places.skrGroupings.find(({ id }) => id === grouping)?.groups ?? [];
  const municipalities = places.municipalities.toSorted(byCode);
  const byMunicipality = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  const names = namesByCode(places, skrGroups);

  const parts = new Map<string, string[]>();
  for (const municipality of municipalities)
    for (const area of [municipality.county, groupOf(municipality)])
      parts.set(area, [...(parts.get(area) ?? []), municipality.code]);

  return {
    country: places.country,
    unplaced: places.unplaced,
    counties: places.counties.toSorted(byCode),
    skrGroups: skrGroups.toSorted(byCode),
    municipalities,
    sources: [...places.sources, ...documents.population.value.sources, ...documents.adults.value.sources],
    populationSources: documents.population.value.sources,
    municipality: (code) => byMunicipality.get(code),
    skrGroupOf: (code) => {
      const municipality = byMunicipality.get(code);
      return municipality && groupOf(municipality);
    },
    find: makeFind(places, skrGroups),
    nameOf: (code) => names.get(code) ?? { sv: code },
    population: makePopulation(documents.population.value, parts),
    adults: makePopulation(documents.adults.value, parts),
  };
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}

function namesByCode(places: GeographyFile, groups: Geography['skrGroups']): ReadonlyMap<string, Text> {
  return new Map<string, Text>([
    [places.country.code, places.country.name],
    [places.unplaced.code, places.unplaced.name],
    ...places.counties.map((county): [string, Text] => [county.code, countyName(county)]),
    ...groups.map(({ code, name }): [string, Text] => [code, { sv: name }]),
    ...places.municipalities.map(({ code, name }): [string, Text] => [code, { sv: name, en: name }]),
  ]);
}

function countyName({ name, short }: County): Text {
  return { sv: name, en: `${short} County` };
}
