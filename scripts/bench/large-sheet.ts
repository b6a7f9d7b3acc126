/** Columns of the large workbook of the bench. */
export const COLUMNS = 30;

/** What stands in a cell of the large workbook: always the same, and like what case systems export. */
export type LargeValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'date'; readonly day: number };

/**
 * A code, a name, a date, a text of its own, six choices from lists, eighteen whole numbers and two decimal ones. Rows
 * and columns count from 0.
 */
export function largeValue(row: number, column: number): LargeValue {
  const mixed = mix(row * COLUMNS + column);
  switch (column) {
    case 0:
      return { kind: 'text', text: String(100 + (mixed % 290)).padStart(4, '0') };
    case 1:
      return { kind: 'text', text: `Kommun nr ${mixed % 290}` };
    case 2:
      return { kind: 'date', day: 44_000 + (mixed % 1500) };
    case 3:
      return { kind: 'text', text: `Ärende ${row + 1}` };
    case 28:
    case 29:
      return { kind: 'number', number: ((mixed % 100_000) / 100).toFixed(2) };
    default:
      return column < 10
        ? { kind: 'text', text: `Val ${column}: svar ${mixed % 12}` }
        : { kind: 'number', number: String(mixed % 5000) };
  }
}

/** The same number for the same place, without a pattern to pack it by. */
function mix(place: number): number {
  let bits = Math.imul(place + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}
