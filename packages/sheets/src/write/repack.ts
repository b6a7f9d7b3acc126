import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { localLinks, outerRelations } from './local-links.js';
import { orderFonts } from './order-fonts.js';
import { printNames } from './print-names.js';
import { wholeDimension } from './whole-dimension.js';

/**
 * Packs what exceljs wrote once more, with every part stamped with one fixed time, and mends what it gets wrong. What is
 * no part (entries for folders) is left out.
 */
export function repack(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (!name.endsWith('/')) packed[name] = mended(name, content, parts);
  }
  return zipSync(packed, { mtime: fixedTime(), level: 6 });
}

/** Zips hold local time, so a time by the local clock is the same everywhere. 1980 is the first year that they know. */
function fixedTime(): Date {
  return new Date(1980, 0, 1, 12);
}

function mended(name: string, content: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  if (name === 'xl/workbook.xml') return strToU8(printNames(strFromU8(content)));
  if (name === 'xl/styles.xml') return strToU8(orderFonts(strFromU8(content)));
  if (name.startsWith('xl/worksheets/_rels/')) return strToU8(outerRelations(strFromU8(content)));
  if (!name.startsWith('xl/worksheets/sheet')) return content;
  const relations = parts[`xl/worksheets/_rels/${name.slice(name.lastIndexOf('/') + 1)}.rels`];
  const sheet = wholeDimension(strFromU8(content));
  return strToU8(relations === undefined ? sheet : localLinks(sheet, strFromU8(relations)));
}
