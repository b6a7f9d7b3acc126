import type { LayoutContext } from './context.js';
import type { FixedCode, LayoutColumn } from './table-layout.js';

const HOMELESS = /hemlös|homeless|bostadslös/iu;
/** What the same breakdowns are often made of. */
const OTHER_SUBJECT =
  /(?<!\p{L})(?:befolkning|folkmängd|invånar|anställ|personal(?:en)?(?!\p{L})|årsarbet|elever|budget|kronor|tkr(?!\p{L})|kostnad|avslutade|bäddar|lägenheter(?!\p{L}))/iu;

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
  const said = [...texts, ...columns.map(({ heading }) => heading)];
  const isHomeless = [...said, path.normalize('NFC')].some((text) => HOMELESS.test(text));
  if (!isHomeless && said.some((text) => OTHER_SUBJECT.test(text))) return false;
  const divided = columns.some(({ meaning }) => {
    if (meaning.is === 'variable') return vocabulary.divisions.includes(meaning.variable);
    return meaning.is === 'count' && vocabulary.divisions.some((variable) => variable in meaning.codes);
  });
  return divided || isHomeless || fixed.some(({ variable }) => vocabulary.divisions.includes(variable));
}
