import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatFigure, StatTable } from '@kartlagg/analysis';
import type { Level } from '@kartlagg/model';
import { isHiddenCount } from '../src/is-hidden-count.js';
import { protect } from '../src/protect.js';
import { isShown } from '../src/protected-table.js';
import { LOCAL_ONLY, POLICY, ZERO_HIDDEN } from './policies.js';
import { figure, tableOf } from './tables.js';

const level = fc.constantFrom<Level>('country', 'county', 'skr_group', 'municipality');
const policy = fc.constantFrom(POLICY, ZERO_HIDDEN, LOCAL_ONLY);

const cell: fc.Arbitrary<StatFigure> = fc
  .record({
    people: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 2 }),
    measure: fc.constantFrom(
      'persons',
      'children',
      'rate_10000',
      'change',
      'change_percent',
      'municipalities',
    ),
    geo: fc.constantFrom('0180', '00'),
    status: fc.constantFrom('value' as const, 'nothing_to_report' as const),
  })
  .map(({ people: [now = 0, before = 0], measure, geo, status }) => {
    const base = { measure, status, key: { geo, situation: '1' } };
    if (measure === 'rate_10000') {
      return figure(now / 3, { ...base, numerator: now, denominator: 30_000, reveals: [now] });
    }
    if (measure.startsWith('change')) {
      return figure(now - before, {
        ...base,
        numerator: now - before,
        denominator: before,
        reveals: [now, before],
      });
    }
    return figure(now, base);
  });

const table: fc.Arbitrary<StatTable> = fc
  .tuple(level, fc.array(cell, { maxLength: 12 }))
  .map(([of, cells]) => tableOf(of, cells));

describe('laws of protection', () => {
  it('a hidden cell has a key, a measure and a status, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 4 }), policy, (tables, chosen) => {
        for (const hidden of protect(tables, chosen).tables.flatMap(({ cells }) => cells)) {
          if (hidden.status !== 'suppressed') continue;
          expect(Object.keys(hidden).sort()).toEqual(['key', 'measure', 'status']);
        }
      }),
    );
  });

  it('no cell that is shown shows a count that its level hides, and none is hidden without one', () => {
    fc.assert(
      fc.property(table, policy, (given, chosen) => {
        const [made] = protect([given], chosen).tables;
        for (const [index, before] of given.cells.entries()) {
          const after = made?.cells[index];
          if (after === undefined || !('value' in before)) throw new Error('no cell');
          const at = before.key['geo'] === '00' ? 'country' : given.level;
          const counts = before.measure === 'municipalities' ? [] : (before.reveals ?? [before.value]);
          expect(isShown(after)).toBe(!counts.some((count) => isHiddenCount(count, at, chosen)));
        }
      }),
    );
  });

  it('everything else of a table is as it was, and the tables given are not changed', () => {
    fc.assert(
      fc.property(table, (given) => {
        const before = structuredClone(given);
        const [made] = protect([given], POLICY).tables;
        expect(given).toEqual(before);
        expect({ ...made, cells: [], protection: undefined }).toEqual({
          ...given,
          cells: [],
          protection: undefined,
        });
      }),
    );
  });

  it('a canary in every field of a hidden cell is nowhere in what comes out', () => {
    const canary = 424_242;
    const wide = {
      ...POLICY,
      rules: [{ levels: ['municipality' as const], hideFrom: 424_000, hideTo: 425_000 }],
    };
    const cells = [
      figure(canary),
      figure(canary / 7, {
        measure: 'rate_10000',
        numerator: canary,
        denominator: 70_000,
        reveals: [canary],
      }),
      figure(canary, {
        measure: 'change',
        numerator: canary,
        denominator: canary,
        reveals: [canary, 1_000_000],
      }),
    ];
    const text = JSON.stringify(protect([tableOf('municipality', cells)], wide));
    expect(text).not.toContain('424242');
    expect(text).not.toContain(String(canary / 7));
    expect(JSON.stringify(cells)).toContain('424242');
  });
});
