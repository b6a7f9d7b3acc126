import { inflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { CellMark, FindingLine, MarkPlan, Severity } from '@kartlagg/model';
import { markWorkbook, type MarkResult, type ReadLimits } from '../src/index.js';

/** Marks with Node's own inflate. */
export async function mark(
  bytes: Uint8Array,
  plan: MarkPlan,
  limits: Partial<ReadLimits> = {},
): Promise<MarkResult> {
  return await markWorkbook(bytes, plan, {
    inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }),
    limits,
  });
}

/** The marked copy of a workbook that can be marked. */
export async function marked(bytes: Uint8Array, plan: MarkPlan): Promise<Uint8Array> {
  const result = await mark(bytes, plan);
  if ('bytes' in result) return result.bytes;
  throw new Error(`Not marked: ${JSON.stringify(result.refused)}`);
}

/** `Antal!C7 error: Skriv ett heltal.` as a mark. */
export function markOf(place: string, severity: Severity = 'error', comment = `Fel i ${place}.`): CellMark {
  const at = place.lastIndexOf('!');
  return { sheet: place.slice(0, at), cell: place.slice(at + 1), severity, comment };
}

/** A plan whose list has one line for each mark. */
export function planOfMarks(marks: readonly CellMark[], more: readonly FindingLine[] = []): MarkPlan {
  return {
    author: 'Kartlägg',
    marks,
    list: {
      sheet: 'Fynd',
      title: 'Fynd i 0180.xlsx',
      intro: ['Här finns fynd.', 'Rätta och skicka igen.'],
      headings: ['Slag', 'Var', 'Vad'],
      lines: [
        ...marks.map(({ sheet, cell, severity, comment }): FindingLine => ({
          severity,
          texts: [severity, `${sheet}!${cell}`, comment],
          target: { sheet, cell },
        })),
        ...more,
      ],
    },
  };
}

/** The parts of a package as text, by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A package with some parts changed, added, or (where undefined) taken away. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) delete parts[name];
    else parts[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

/** The packed bytes and checksum of each part, as they lie in the zip. */
export function packedParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    parts.set(zip.toString('utf8', at + 46, at + 46 + nameLength), packed.toString('base64'));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** A pixel. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What people send: formulas, looks, rules, a table, a picture, comments, names, a hidden sheet, merged cells. */
export async function foreignBook(): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Kalle's blad");
  sheet.addRow(['Kommun', 'Kvinnor', 'Män', 'Summa']);
  for (let row = 2; row < 9; row += 1) {
    sheet.addRow([`Kommun ${row} <&>`, row, row * 2, { formula: `B${row}+C${row}`, result: row * 3 }]);
  }
  const dark = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF003366' } } as const;
  sheet.getRow(1).eachCell((cell) => {
    cell.style = { fill: dark, font: { color: { argb: 'FFFFFFFF' }, bold: true } };
  });
  sheet.getCell('B3').style = {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } },
    numFmt: '#,##0.0',
    border: { top: { style: 'thick' } },
    alignment: { horizontal: 'center' },
    protection: { locked: false },
  };
  sheet.getCell('B4').note = 'Preliminärt';
  sheet.getCell('A5').note = { texts: [{ text: 'Två ' }, { font: { bold: true }, text: 'delar' }] };
  sheet.getCell('B2').dataValidation = { type: 'whole', operator: 'between', formulae: [0, 99] };
  sheet.addConditionalFormatting({
    ref: 'C2:C8',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [10],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.mergeCells('A10:C11');
  sheet.addImage(book.addImage({ base64: PICTURE, extension: 'png' }), 'F2:G4');
  await sheet.protect('hemligt', {});
  const other = book.addWorksheet('Ålder & kön', { pageSetup: { printTitlesRow: '1:2' } });
  other.addTable({ name: 'Tabell', ref: 'B2', columns: [{ name: 'a' }, { name: 'b' }], rows: [[1, 2]] });
  other.getCell('E1').value = { text: 'SCB', hyperlink: 'https://www.scb.se/' };
  book.addWorksheet('Dold', { state: 'hidden' }).getCell('A1').value = new Date(Date.UTC(2023, 3, 3));
  book.definedNames.add("'Kalle''s blad'!$D$2:$D$8", 'Summor');
  book.views = [
    { x: 0, y: 0, width: 9000, height: 9000, firstSheet: 0, activeTab: 1, visibility: 'visible' },
  ];
  return new Uint8Array(await book.xlsx.writeBuffer());
}
