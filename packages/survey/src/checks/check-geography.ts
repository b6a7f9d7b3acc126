import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import type { Known } from './known.js';
import { repeated } from './repeated.js';

/** Codes mean one place, every municipality lies in a county and in a group of each grouping, and figures have a place. */
export function checkGeography(documents: RoundDocuments, known: Known): readonly Problem[] {
  return [...checkCodes(documents), ...checkBelonging(documents), ...checkFigures(documents, known)];
}

function checkCodes({ geography: { file, value } }: RoundDocuments): readonly Problem[] {
  const coded = [
    { code: value.country.code, at: '/country/code' },
    ...value.counties.map(({ code }, index) => ({ code, at: pointer('counties', index, 'code') })),
    ...value.municipalities.flatMap(({ code, formerCodes = [] }, index) => [
      { code, at: pointer('municipalities', index, 'code') },
      ...formerCodes.map((former, place) => ({
        code: former.code,
        at: pointer('municipalities', index, 'formerCodes', place, 'code'),
      })),
    ]),
  ];
  return [
    ...repeated(
      file,
      coded.map(({ code }) => code),
      (index) => coded[index]?.at ?? '',
    ),
    ...value.skrGroupings.flatMap(({ groups }, grouping) =>
      repeated(
        file,
        groups.map(({ code }) => code),
        (index) => pointer('skrGroupings', grouping, 'groups', index, 'code'),
      ),
    ),
  ];
}

function checkBelonging({ geography: { file, value } }: RoundDocuments): readonly Problem[] {
  const counties = new Set(value.counties.map(({ code }) => code));
  const groups = new Set(
    value.skrGroupings.flatMap((grouping) => grouping.groups.map(({ code }) => `skr${grouping.id} ${code}`)),
  );
  return value.municipalities.flatMap(({ county, skr2017, skr2023 }, index) => [
    ...(counties.has(county)
      ? []
      : [unknownReference(file, pointer('municipalities', index, 'county'), 'area', county)]),
    ...Object.entries({ skr2017, skr2023 })
      .filter(([grouping, code]) => !groups.has(`${grouping} ${code}`))
      .map(([grouping, code]) =>
        unknownReference(file, pointer('municipalities', index, grouping), 'area', code),
      ),
  ]);
}

function checkFigures({ population, adults }: RoundDocuments, known: Known): readonly Problem[] {
  return [population, adults].flatMap(({ file, value }) =>
    Object.entries(value.figures).flatMap(([sex, areas]) =>
      Object.keys(areas)
        .filter((code) => !known.hasArea(code))
        .map((code) => unknownReference(file, pointer('figures', sex, code), 'area', code)),
    ),
  );
}
