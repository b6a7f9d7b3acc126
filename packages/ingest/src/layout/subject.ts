import type { LayoutContext } from './context.js';
import type { FixedCode, LayoutColumn } from './table-layout.js';

const HOMELESS = /hemlös|homeless|bostadslös/iu;
/** What the same breakdowns are often made of. */
const OTHER_SUBJECT =
  /(?<!\p{L})(?:befolkning|folkmängd|invånar|anställ|personal(?:en)?(?!\p{L})|årsarbet|elever|budget|kronor|tkr(?!\p{L})|kostnad|avslutade|bäddar|lägenheter(?!\p{L}))/iu;

/** What is counted of the homeless that is no number of persons. In a title it holds for the whole table. */
const OTHER_UNIT =
  /(?<!\p{L})(?:vräkning|vräkt|avhysning|avhyst|kostnad|utgift|budget|kronor|[tmk]kr(?!\p{L})|belopp|(?:vård|boende|hyres)?dygn|(?:vård|boende|sov|antal )platser|platser(?!\p{L})|ansökningar|ansökan(?!\p{L})|beslut|avslag|(?:sociala|kommunala|antal) kontrakt|evictions|costs)/iu;
/** Whom the survey does not count, or numbers that nobody has counted; a title that leaves them out says nothing of them. */
const NOT_COUNTED =
  /^\s*(?:exempel|prognos|målvärden?|mål)(?!\p{L})|(?<!\p{L})(?:asylsök|papperslös|EU[-/ ]|EES[-/ ]|EU(?:medborgare|migrant)|pojkar|flickor|i risk för)/iu;
const LEFT_OUT = /(?<!\p{L})(?:inte|ej|exkl\p{L}*|exclusive|utan|förutom|utom|till exempel)(?!\p{L})/iu;
const PERSONS = /(?<!\p{L})(?:person|vuxna|individ|män(?!\p{L})|kvinnor)/iu;

/**
 * True where the numbers of a table can be taken to be about homelessness: they are divided as the survey divides, or a
 * word says it; and no word says that they are about something else.
 */
export function isOnSubject(
  columns: readonly LayoutColumn[],
  fixed: readonly FixedCode[],
  texts: readonly string[],
  path: string,
  { vocabulary, published }: LayoutContext,
): boolean {
  if (published) return true;
  if (texts.some((text) => NOT_COUNTED.test(text) && !LEFT_OUT.test(text))) return false;
  if (texts.some((text) => OTHER_UNIT.test(text) && !PERSONS.test(text))) return false;
  const said = [...texts, ...columns.map(({ heading }) => heading)];
  const isSaid = said.some((text) => HOMELESS.test(text));
  if (!isSaid && said.some((text) => OTHER_SUBJECT.test(text))) return false;
  const isHomeless = isSaid || HOMELESS.test(path.normalize('NFC'));
  const divided = columns.some(({ meaning }) => {
    if (meaning.is === 'variable') return vocabulary.divisions.includes(meaning.variable);
    return meaning.is === 'count' && vocabulary.divisions.some((variable) => variable in meaning.codes);
  });
  return divided || isHomeless || fixed.some(({ variable }) => vocabulary.divisions.includes(variable));
}
