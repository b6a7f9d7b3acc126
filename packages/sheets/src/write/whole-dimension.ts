import { cellAddress, cellPosition } from '@kartlagg/model';

/** Lets a sheet's dimension cover all of its cells; exceljs leaves out those that only have a look. */
export function wholeDimension(sheet: string): string {
  const places = [...sheet.matchAll(/<c r="([A-Z]+\d+)"/gu)].flatMap(([, at = '']) => cellPosition(at) ?? []);
  const [first] = places;
  if (first === undefined) return sheet;
  const box = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of places) {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  }
  const corners = [cellAddress(box.top, box.left), cellAddress(box.bottom, box.right)];
  return sheet.replace(/<dimension ref="[^"]*"\/>/u, `<dimension ref="${[...new Set(corners)].join(':')}"/>`);
}
