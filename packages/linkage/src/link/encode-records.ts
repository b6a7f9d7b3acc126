import type { LinkRecord } from '@kartlagg/model';

/** One field of all records as whole numbers: equal values have equal codes. */
export interface Column {
  /** The code of each record; -1 where the field is absent. */
  readonly codes: Int32Array;
  /** The values by code. */
  readonly values: readonly string[];
  /** How many records have each value, by code. */
  readonly counts: readonly number[];
}

/** Records in the order of their ids. Everywhere in this folder a record is its number in that order. */
export interface EncodedRecords {
  readonly size: number;
  readonly ids: readonly string[];
  readonly column: (field: string) => Column;
}

/**
 * Records as columns of whole numbers, in the order of their ids, so that nothing that follows depends on the order in
 * which they came. An empty value is an absent one. Each field is encoded when first asked for.
 */
export function encodeRecords(records: readonly LinkRecord[]): EncodedRecords {
  const sorted = records.toSorted((left, right) => compareIds(left.id, right.id));
  const ids = sorted.map(({ id }) => id);
  if (ids.some((id, at) => id === ids[at + 1])) throw new Error('two records have the same id');
  const columns = new Map<string, Column>();
  return {
    size: ids.length,
    ids,
    column: (field) => {
      const known = columns.get(field);
      if (known !== undefined) return known;
      const column = columnOf(sorted, field);
      columns.set(field, column);
      return column;
    },
  };
}

/** By code units, the same on every machine. */
export function compareIds(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function columnOf(records: readonly LinkRecord[], field: string): Column {
  const codes = new Int32Array(records.length).fill(-1);
  const values: string[] = [];
  const counts: number[] = [];
  const known = new Map<string, number>();
  for (let at = 0; at < records.length; at += 1) {
    const value = records[at]?.fields[field];
    if (value === undefined || value === '') continue;
    let code = known.get(value);
    if (code === undefined) {
      code = values.length;
      known.set(value, code);
      values.push(value);
      counts.push(0);
    }
    codes[at] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return { codes, values, counts };
}
