import type { StoredCellChange } from './sample.js';
import { packed, unpacked } from './zip.js';

/** A workbook's bytes with one cell of its XML exchanged for one that no plan can describe. */
export function withStoredCell(workbook: Uint8Array, change: StoredCellChange): Uint8Array {
  const parts = unpacked(workbook);
  const name = sheetPart(text(parts, 'xl/workbook.xml'), change.sheet);
  const cell = new RegExp(`<c r="${change.cell}"([^>]*?)(?: t="\\w+")?(?:/>|>.*?</c>)`, 'u');
  const sheet = text(parts, name);
  const style = /s="\d+"/u.exec(cell.exec(sheet)?.[1] ?? '')?.[0];
  if (style === undefined) throw new Error(`${change.sheet} has no cell ${change.cell}`);
  const stored =
    change.kind === 'set-error'
      ? `<c r="${change.cell}" ${style} t="e"><v>${change.error}</v></c>`
      : `<c r="${change.cell}" ${style}><f>${change.formula}</f></c>`;
  return packed(new Map([...parts, [name, Buffer.from(sheet.replace(cell, stored))]]));
}

/** The writer numbers the parts of the sheets in the workbook's order. */
function sheetPart(workbook: string, sheet: string): string {
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name);
  const index = names.indexOf(sheet);
  if (index < 0) throw new Error(`no sheet ${sheet}`);
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function text(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return Buffer.from(bytes).toString('utf8');
}
