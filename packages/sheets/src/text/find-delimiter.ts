import { countDelimiters, DELIMITERS, type LineCount } from './count-delimiters.js';

/**
 * The character that divides a text's lines into fields: a tab, `;`, `|` or `,`. What stands in quotes is left out of
 * account. One that divides the most lines on end alike is it (of two, the likelier), if the first of those lines is divided as a table's
 * first line is: `12,5` and `våren, 2023` divide nothing. Where nothing divides the lines they are one column, and `;`.
 */
export function findDelimiter(text: string): string {
  const start = text.slice(0, CONSIDERED);
  const cut = start.length < text.length;
  const found = DELIMITERS.map((delimiter) => {
    const lines = countDelimiters(start, delimiter, cut);
    return { delimiter, lines, run: longestRun(lines, true) };
  });
  const loose = found
    .map(({ delimiter, lines }) => ({ delimiter, lines, run: longestRun(lines, false) }))
    .filter(dividesLoosely);
  return longest(found) ?? longest(loose) ?? DELIMITERS[0];
}

/** Real tables show what they are long before this. */
const CONSIDERED = 65_536;

/** Lines on end that hold the delimiter equally many times. */
interface Run {
  readonly from: number;
  readonly length: number;
  /** How many times each line holds it. */
  readonly count: number;
}

interface Candidate {
  readonly delimiter: string;
  readonly lines: readonly LineCount[];
  readonly run: Run;
}

/** The longest run; with `clear`, of those that begin with a line that is clearly divided. */
function longestRun(lines: readonly LineCount[], clear: boolean): Run {
  let best: Run = { from: 0, length: 0, count: 0 };
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const first = lines[from];
    if (line.count !== first?.count || (clear && !first.clear)) from = index;
    const length = index + 1 - from;
    const begins = line.count > 0 && (!clear || lines[from]?.clear === true);
    if (begins && (length > best.length || (length === best.length && line.count > best.count)))
      best = { from, length, count: line.count };
  }
  return best;
}

/** By how many lines it divides alike, and then by how many it divides at all. */
function longest(candidates: readonly Candidate[]): string | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    if (candidate.run.length === 0) continue;
    const divided = candidate.lines.filter(({ count }) => count > 0).length;
    const weight = candidate.run.length * 2 + divided;
    if (weight <= most) continue;
    most = weight;
    best = candidate;
  }
  return best?.delimiter;
}

/**
 * Without a line that is clearly divided: `a, b` above `1, 2`. Every line from the first divided one must be divided alike,
 * and a comma must divide the very first line and do more than stand in numbers.
 */
function dividesLoosely({ delimiter, lines, run }: Candidate): boolean {
  if (run.length < 2 || run.from + run.length < lines.length) return false;
  if (delimiter !== ',') return true;
  const numbersOnly = lines.slice(run.from).every(({ decimal }) => decimal);
  return run.from === 0 && !numbersOnly;
}
