import type { LinkComparison, LinkLevel, LinkWay } from '@kartlagg/model';
import { comparatorOf } from './comparators/comparator-of.js';
import type { CompareCodes } from './comparators/compare-codes.js';
import type { Column, EncodedRecords } from './encode-records.js';

/** A way of comparing with what it needs: its values, its comparator, and where its states begin. */
export interface CodedWay {
  readonly comparison: string;
  readonly way: LinkWay;
  readonly column: Column;
  readonly compare: CompareCodes;
  /** The number of its first level among all states of all comparisons. */
  readonly firstState: number;
}

/**
 * What one comparison can say: the level of one of its ways. States are numbered through all comparisons; each comparison's
 * first state is that it says nothing.
 */
export interface State {
  readonly way: CodedWay;
  readonly level: LinkLevel;
  /** The values are equal. */
  readonly equal: boolean;
}

/** All comparisons of two records as one number, a pattern. */
export interface Patterns {
  readonly ways: readonly CodedWay[];
  /** By number; undefined where a comparison says nothing. */
  readonly states: readonly (State | undefined)[];
  readonly patternOf: (left: number, right: number) => number;
  /** The number of the state of each comparison. */
  readonly statesOf: (pattern: number) => readonly number[];
}

/**
 * The comparisons of a spec over encoded records. Of a comparison's ways the first counts for which both records have a
 * readable value; a comparison is left out where one that it yields to was made.
 */
export function agreementPatterns(records: EncodedRecords, comparisons: readonly LinkComparison[]): Patterns {
  const coded = codedComparisons(records, comparisons);
  const current = new Int32Array(coded.length);

  // Tens of millions of pairs come through here: no closure and no iterator for each of them.
  function patternOf(left: number, right: number): number {
    let pattern = 0;
    let at = 0;
    for (const { ways, yieldsTo, start, stride } of coded) {
      const state = wasMade(yieldsTo) ? start : stateOf(ways, start, left, right);
      current[at] = state;
      pattern += (state - start) * stride;
      at += 1;
    }
    return pattern;
  }

  /** Whether one of the comparisons says something of the pair at hand. */
  function wasMade(others: readonly number[]): boolean {
    for (const other of others) if (current[other] !== coded[other]?.start) return true;
    return false;
  }

  return {
    ways: coded.flatMap(({ ways }) => ways),
    states: coded.flatMap(({ ways }) => [undefined, ...ways.flatMap((way) => statesOfWay(way))]),
    patternOf,
    statesOf: (pattern) =>
      coded.map(({ start, stride, size }) => start + (Math.floor(pattern / stride) % size)),
  };
}

interface CodedComparison {
  readonly ways: readonly CodedWay[];
  /** Comparisons before it, by place. */
  readonly yieldsTo: readonly number[];
  readonly start: number;
  readonly size: number;
  readonly stride: number;
}

/** What a pattern may be at most, to be kept in 32 bits. */
const MOST_PATTERNS = 2 ** 32;

function codedComparisons(
  records: EncodedRecords,
  comparisons: readonly LinkComparison[],
): readonly CodedComparison[] {
  const coded: CodedComparison[] = [];
  let start = 0;
  let stride = 1;
  for (const { id, ways, unless = [] } of comparisons) {
    let next = start + 1;
    const codedWays = ways.map((way): CodedWay => {
      const column = records.column(way.field);
      const firstState = next;
      next += way.levels.length;
      return { comparison: id, way, column, compare: comparatorOf(way, column.values), firstState };
    });
    const yieldsTo = unless.map((other) => comparisons.findIndex((comparison) => comparison.id === other));
    if (yieldsTo.some((other) => other < 0 || other >= coded.length))
      throw new Error(`${id} can only yield to comparisons that stand before it`);
    const size = next - start;
    coded.push({ ways: codedWays, yieldsTo, start, size, stride });
    start = next;
    stride *= size;
  }
  if (stride > MOST_PATTERNS) throw new Error('the comparisons have too many patterns');
  return coded;
}

function stateOf(ways: readonly CodedWay[], start: number, left: number, right: number): number {
  for (const { column, compare, firstState } of ways) {
    const first = column.codes[left] ?? -1;
    const second = column.codes[right] ?? -1;
    if (first < 0 || second < 0) continue;
    const level = compare(first, second);
    if (level >= 0) return firstState + level;
  }
  return start;
}

function statesOfWay(way: CodedWay): readonly State[] {
  return way.way.levels.map((level, at) => ({ way, level, equal: at === 0 }));
}
