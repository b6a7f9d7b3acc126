/**
 * The character that divides most lines into the same number of fields: a tab, `;` or `,`. Quoted text is left out of
 * account, so `12,5` does not stand against `;` in a Swedish file unless every line has as many.
 */
export function findDelimiter(text: string): string {
  const lines = firstLines(text);
  let best: string = DELIMITERS[0];
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const agreeing = agreement(lines.map((line) => line.split(delimiter).length - 1));
    if (agreeing <= most) continue;
    most = agreeing;
    best = delimiter;
  }
  return best;
}

/** Where two divide equally well, the first holds: a comma is the likeliest to stand within a value. */
const DELIMITERS = [';', '\t', ','] as const;

const CONSIDERED = 65_536;

/** The first lines that are not blank, without what stands in quotes. */
function firstLines(text: string): readonly string[] {
  const start = text.slice(0, CONSIDERED).replaceAll(/"[^"]*(?:"|$)/gu, '');
  return start.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
}

/** How many lines hold the delimiter the commonest number of times, lines without it not counted. */
function agreement(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  return Math.max(0, ...tally.values());
}
