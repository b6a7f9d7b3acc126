/**
 * Compares file paths as people number them: `0180.xlsx` before `0180 (2).xlsx`, `v9` before `v10`. Negative where `a`
 * comes first. The same on every machine.
 */
export function compareNatural(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = comparePart(part, other);
    if (difference !== 0) return difference;
  }
  return left.length < right.length ? -1 : compareText(a, b);
}

/** A path without its extension, in runs of digits and of other characters. */
function parts(path: string): readonly string[] {
  return (
    path
      .replace(/\.[^./]+$/u, '')
      .toLowerCase()
      .match(/\d+|\D+/gu) ?? []
  );
}

function comparePart(a: string, b: string): number {
  const bothNumbers = /^\d/u.test(a) && /^\d/u.test(b);
  return bothNumbers ? compareText(a.padStart(b.length, '0'), b.padStart(a.length, '0')) : compareText(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
