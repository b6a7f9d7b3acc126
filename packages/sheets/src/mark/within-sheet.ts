/** Whether a place is one that a sheet can have: 1,048,576 rows and 16,384 columns. */
export function isWithinSheet({ row, column }: { readonly row: number; readonly column: number }): boolean {
  return row <= 1_048_576 && column <= 16_384;
}
