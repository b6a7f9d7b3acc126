import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * Packs what exceljs wrote once more, with every part stamped with one fixed time, and mends what it gets wrong: a link
 * to a place in the workbook is written as a link out of it as well.
 */
export function repack(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const relations = parts[`xl/worksheets/_rels/${name.slice(name.lastIndexOf('/') + 1)}.rels`];
    const isSheet = name.startsWith('xl/worksheets/sheet');
    if (isSheet && relations !== undefined) packed[name] = localLinks(content, relations);
    else if (name.startsWith('xl/worksheets/_rels/')) packed[name] = outerRelations(content);
    else packed[name] = content;
  }
  return zipSync(packed, { mtime: fixedTime(), level: 6 });
}

/** Zips hold local time, so a time by the local clock is the same everywhere. 1980 is the first year that they know. */
function fixedTime(): Date {
  return new Date(1980, 0, 1, 12);
}

const LOCAL_RELATION = /<Relationship Id="([^"]*)"[^>]* Target="#([^"]*)"[^>]*\/>/gu;

function localLinks(sheet: Uint8Array, relations: Uint8Array): Uint8Array {
  const targets = new Map<string, string>();
  for (const [, id = '', target = ''] of strFromU8(relations).matchAll(LOCAL_RELATION))
    targets.set(id, target);
  if (targets.size === 0) return sheet;
  const text = strFromU8(sheet).replaceAll(
    /<hyperlink ref="([^"]*)" r:id="([^"]*)"[^>]*\/>/gu,
    (link, ref: string, id: string) => {
      const target = targets.get(id);
      return target === undefined ? link : `<hyperlink ref="${ref}" location="${target}"/>`;
    },
  );
  return strToU8(text);
}

function outerRelations(relations: Uint8Array): Uint8Array {
  return strToU8(strFromU8(relations).replaceAll(LOCAL_RELATION, ''));
}
