import { describe, expect, it } from 'vitest';
import type { StatTable } from '@kartlagg/analysis';
import { protect } from '../src/protect.js';
import { POLICY } from './policies.js';
import { figure, tableOf } from './tables.js';

const TOTAL = { geo: 'all', other: 'together' };

/** Pairs of 0180 with the municipalities named, and all of them together. */
function pairsOf(persons: Readonly<Record<string, number>>): StatTable {
  const others = Object.entries(persons);
  const text = { sv: 'x' };
  const place = (code: string) => ({ code, label: text, role: 'value' as const });
  return {
    ...tableOf('municipality', [], { kind: 'reported_twice' }),
    dimensions: [
      { id: 'geo', label: text, categories: [place('0180'), { ...place('all'), role: 'total' }] },
      {
        id: 'other',
        label: text,
        categories: [...others.map(([code]) => place(code)), { ...place('together'), role: 'total' }],
      },
    ],
    cells: [
      ...others.map(([other, value]) => figure(value, { key: { geo: '0180', other } })),
      figure(
        others.reduce((sum, [, value]) => sum + value, 0),
        { key: TOTAL },
      ),
      figure(others.length, { key: TOTAL, measure: 'pairs' }),
    ],
  };
}

/** What may be seen: the pair, or the row of all, with its number. */
function shown(persons: Readonly<Record<string, number>>): (string | number)[][] {
  const [table] = protect([pairsOf(persons)], POLICY).tables;
  return (table?.cells ?? []).map((cell) => [
    cell.key['other'] ?? '',
    cell.measure,
    'value' in cell ? cell.value : cell.status,
  ]);
}

describe('a list of pairs', () => {
  it('has no row for a pair whose number is small: that it stood there would tell as much', () => {
    expect(shown({ '0163': 3, '1480': 9, '1280': 5 })).toEqual([
      ['1480', 'persons', 9],
      ['together', 'persons', 17],
      ['together', 'pairs', 'suppressed'],
    ]);
    const [table] = protect([pairsOf({ '0163': 3, '1480': 9 })], POLICY).tables;
    expect(table?.dimensions[1]?.categories.map(({ code }) => code)).toEqual(['1480', 'together']);
    expect(JSON.stringify(table)).not.toContain('0163');
  });

  it('hides the sum where the pairs that are shown would leave a small number', () => {
    expect(shown({ '0163': 3, '1480': 9 })).toContainEqual(['together', 'persons', 'suppressed']);
    expect(shown({ '0163': 8, '1480': 9 })).toContainEqual(['together', 'persons', 17]);
  });

  it('has the sum alone where no pair may be seen', () => {
    const few = Object.fromEntries(['01', '02', '03', '04', '05', '06', '07'].map((code) => [code, 2]));
    expect(shown(few)).toEqual([
      ['together', 'persons', 14],
      ['together', 'pairs', 7],
    ]);
  });

  it('of one small pair has a hidden sum', () => {
    expect(shown({ '0163': 2 })).toEqual([
      ['together', 'persons', 'suppressed'],
      ['together', 'pairs', 'suppressed'],
    ]);
  });
});
