/**
 * Puts the children of every font in the order that strict readers ask for; exceljs writes the size last but one.
 * Source: ECMA-376 part 1, 18.8.22 (font).
 */
export function orderFonts(styles: string): string {
  return styles.replaceAll(/<font>(.*?)<\/font>/gsu, (_, inner: string) => {
    const children = [...inner.matchAll(/<(\w+)[^>]*\/>/gu)].map(([child, name = '']) => ({ child, name }));
    const ordered = children.toSorted((left, right) => ORDER.indexOf(left.name) - ORDER.indexOf(right.name));
    return `<font>${ordered.map(({ child }) => child).join('')}</font>`;
  });
}

const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
