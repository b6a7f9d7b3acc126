import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkComparison, LinkRecord, LinkSpec } from '@kartlagg/model';

const PATH = join(import.meta.dirname, '..', '..', '..', 'schemas', 'linkage', 'standard.json');

/** `schemas/linkage/standard.json`. */
export const standard = JSON.parse(readFileSync(PATH, 'utf8')) as LinkSpec;

/** A spec that compares every record with every other one, and whose own m, u and prior hold. */
export function plainSpec(comparisons: LinkComparison[], repeats: number): LinkSpec {
  return {
    ...standard,
    keys: [],
    comparisons,
    doubts: [],
    needs: { comparisons: comparisons.map(({ id }) => id), least: 1 },
    blocking: [{ id: 'all', parts: [{ fields: ['all'], take: 'whole' }] }],
    estimation: { ...standard.estimation, repeats, priorPairs: 1e15, fewestMatches: 1e9 },
  };
}

/** A comparison of equal or not. */
export function equalOrNot(field: string, m: number, u: number): LinkComparison {
  return {
    id: field,
    name: { sv: field, en: field },
    ways: [
      {
        field,
        comparator: 'exact',
        levels: [
          { id: 'same', m, u },
          { id: 'other', m: 1 - m, u: 1 - u },
        ],
      },
    ],
  };
}

export function record(id: string, fields: Readonly<Record<string, string>>): LinkRecord {
  return { id, fields };
}

/** Filler: people who have nothing in common with each other or with anybody else. */
export function strangers(count: number): readonly LinkRecord[] {
  return Array.from({ length: count }, (_, at) =>
    record(`z${at}`, {
      birth_date: `${1930 + (at % 70)}-${two(1 + (at % 12))}-${two(1 + ((at * 7) % 28))}`,
      birth_year: String(1930 + (at % 70)),
      initials: String.fromCharCode(65 + (at % 26), 65 + ((at * 5 + Math.floor(at / 26)) % 26)),
      sex: at % 3 === 0 ? 'woman' : 'man',
      municipality: String(at % 20).padStart(4, '0'),
    }),
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
