/**
 * How wide a text is in a TrueType font, in ems, without kerning. Takes the bytes of the font; reads the tables head,
 * hhea, hmtx and cmap (format 4) as OpenType 1.9 lays them out. A letter that the font lacks is as wide as its empty box.
 */
export function advanceWidths(font: Uint8Array): (text: string) => number {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = tableOffsets(bytes);
  const unitsPerEm = bytes.getUint16(at(tables, 'head') + 18);
  const longMetrics = bytes.getUint16(at(tables, 'hhea') + 34);
  const metrics = at(tables, 'hmtx');
  const glyphOf = glyphFinder(bytes, at(tables, 'cmap'));
  const widthOf = (letter: string): number => {
    const glyph = Math.min(glyphOf(letter.codePointAt(0) ?? 0), longMetrics - 1);
    return bytes.getUint16(metrics + 4 * glyph) / unitsPerEm;
  };
  const known = new Map<string, number>();
  return (text) => {
    let sum = 0;
    for (const letter of text) {
      const width = known.get(letter) ?? widthOf(letter);
      known.set(letter, width);
      sum += width;
    }
    return sum;
  };
}

function tableOffsets(bytes: DataView): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const count = bytes.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((place) => String.fromCharCode(bytes.getUint8(entry + place))).join('');
    offsets.set(tag, bytes.getUint32(entry + 8));
  }
  return offsets;
}

function at(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`the font has no table ${tag}`);
  return offset;
}

/** Code point to glyph, by the first sub-table of format 4; 0 is the empty box. */
function glyphFinder(bytes: DataView, cmap: number): (code: number) => number {
  const table = formatFour(bytes, cmap);
  const size = bytes.getUint16(table + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map(
    (offset) => table + offset,
  ) as [number, number, number, number];
  return (code) => {
    for (let segment = 0; segment < size; segment += 2) {
      if (code > bytes.getUint16(ends + segment)) continue;
      const start = bytes.getUint16(starts + segment);
      if (code < start) return 0;
      const delta = bytes.getUint16(deltas + segment);
      const range = bytes.getUint16(ranges + segment);
      if (range === 0) return (code + delta) % 65536;
      const glyph = bytes.getUint16(ranges + segment + range + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) % 65536;
    }
    return 0;
  };
}

function formatFour(bytes: DataView, cmap: number): number {
  const count = bytes.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const table = cmap + bytes.getUint32(cmap + 8 + 8 * index);
    if (bytes.getUint16(table) === 4) return table;
  }
  throw new Error('the font has no character map of format 4');
}
