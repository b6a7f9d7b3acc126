import * as fc from 'fast-check';
import type { Dataset } from '@kartlagg/model';
import { answered, datasetOf, without, type Row } from './datasets.js';

/** Municipalities of four counties and four SKR groups. */
export const PLACES = ['0163', '0180', '1280', '1480', '1490', '2584'] as const;
export const SITUATIONS = ['1', '2', '3', '4', 'missing'] as const;
export const SEXES = ['woman', 'man', 'unknown'] as const;
export const AGES = ['18-24', '25-34', '35-44', '45-54', '55-64', '65+', 'unknown'] as const;

export interface Person {
  readonly municipality: string;
  readonly situation: string;
  readonly sex: string;
  readonly age: string;
}

export const people: fc.Arbitrary<Person[]> = fc.array(
  fc.record({
    municipality: fc.constantFrom(...PLACES),
    situation: fc.constantFrom(...SITUATIONS),
    sex: fc.constantFrom(...SEXES),
    age: fc.constantFrom(...AGES),
  }),
  { maxLength: 60 },
);

/** The same people counted as the form asks: by situation and sex, by situation and age, by age and sex. */
export function counted(persons: readonly Person[]): Dataset {
  const replies = PLACES.map((municipality) => {
    const here = persons.filter((person) => person.municipality === municipality);
    const rows: Row[] = [];
    const cross = (
      left: keyof Person,
      lefts: readonly string[],
      right: keyof Person,
      rights: readonly string[],
    ): void => {
      for (const a of lefts)
        for (const b of rights) {
          const both = here.filter((person) => person[left] === a && person[right] === b);
          rows.push([{ [left]: a, [right]: b }, both.length]);
        }
    };
    cross('situation', SITUATIONS, 'sex', SEXES);
    cross('situation', SITUATIONS, 'age', AGES);
    cross('age', AGES, 'sex', SEXES);
    return answered(municipality, rows, here.length === 0 ? 'zero' : 'answered');
  });
  return datasetOf(replies);
}

const maybe = <Value extends string>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

/** One number of a delivery that may leave out, contradict or add whatever it likes. */
const wildRow: fc.Arbitrary<Row> = fc
  .tuple(
    fc.constantFrom(...SITUATIONS, 'total', 'not_stated', 'eu', '1+2+4'),
    maybe(...SEXES, 'total', 'not_stated'),
    maybe(...AGES, 'total', '0-17'),
    maybe('tent', 'friends', 'rough', 'unknown'),
    fc.nat({ max: 40 }),
    fc.constantFrom('persons', 'persons', 'persons', 'households'),
  )
  .map(([situation, sex, age, living_form, value, measure]): Row => [
    {
      situation,
      ...(sex === undefined ? {} : { sex }),
      ...(age === undefined ? {} : { age }),
      ...(living_form === undefined ? {} : { living_form }),
    },
    value,
    measure,
  ]);

/** Deliveries of every kind: full of holes, with stated totals, ticks, errors and silence. */
export const wildDatasets: fc.Arbitrary<Dataset> = fc
  .tuple(
    ...PLACES.map((municipality) =>
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc
            .uniqueArray(wildRow, {
              maxLength: 25,
              selector: ([codes, , measure]) => JSON.stringify([codes, measure]),
            })
            .map((rows) => answered(municipality, rows)),
        },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom('nothing_to_report' as const, 'rejected' as const, 'silent' as const)
            .map((reply) => without(municipality, reply)),
        },
      ),
    ),
  )
  .map((replies) => datasetOf(replies));
