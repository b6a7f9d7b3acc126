const NAMES = [
  'januari|january|jan',
  'februari|february|feb|febr',
  'mars|march|mar',
  'april|apr',
  'maj|may',
  'juni|june|jun',
  'juli|july|jul',
  'augusti|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
];
const MONTHS = new Map(NAMES.flatMap((names, index) => names.split('|').map((name) => [name, index + 1])));

/** The names of the months in a pattern, longest first. */
export const MONTH_NAMES = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The number of a month by its name in lower case, short or long, in Swedish or English. */
export function monthNumber(name: string): number | undefined {
  return MONTHS.get(name);
}
