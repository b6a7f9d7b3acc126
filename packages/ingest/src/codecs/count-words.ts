/** How people write counts in words. Every word stands as it is compared: in lower case, one space between words. */

const words = (text: string): ReadonlySet<string> => new Set(text.split('|').map((word) => word.trim()));

/** Nobody. */
export const ZERO_WORDS = words(
  'noll|inga|ingen|inget|noll st|inga st|noll personer|inga personer|ingen person|zero|inga alls|ingen alls',
);

/** `sex` is left out: it is a heading as well. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['en', 1],
  ['ett', 1],
  ['två', 2],
  ['tre', 3],
  ['fyra', 4],
  ['fem', 5],
  ['sju', 7],
  ['åtta', 8],
  ['nio', 9],
  ['tio', 10],
  ['elva', 11],
  ['tolv', 12],
]);

/** Something stands there, but it says that the number does not. */
export const WITHHELD_WORDS = words(
  `.|..|...|…|x|xx|xxx|?|??|???|#|:|uppgift saknas|uppgifter saknas|uppg. saknas|uppg saknas|saknas|ingen uppgift|
   inga uppgifter|ej uppgift|uppgift finns ej|uppgift finns inte|vet ej|vet inte|vet inte antal|okänt|okänd|okända|
   okänt antal|ej känt|inte känt|ej känd|framgår ej|framgår inte|ingen kännedom|sekretess|sekretessbelagt|
   sekretessbelagd|maskerat|maskerad|dolt|dold|undertryckt|ej tillgängligt|ej tillgänglig|i.u.|iu|i u|u.s.|n/a|na|
   n.a.|nan|null|none|unknown|missing|not known|not available|ej besvarat|ej svar|inget svar|no answer|ej redovisat|
   redovisas ej|redovisas inte|kan ej redovisas|kan inte redovisas|går ej att redovisa|går inte att redovisa`,
);

/** Zero or no answer: which of them cannot be told. */
export const NOTHING_WORDS = words(
  'inget att rapportera|ingenting att rapportera|ej aktuellt|inte aktuellt|ej tillämpligt|ej relevant|nothing to report',
);

/** Before a number that is not exact. */
export const APPROXIMATE =
  '(?:~|≈|±|ca\\.?|c:a\\.?|c\\.a\\.|cirka|circa|c\\.|ungefär|ungefärligen|uppskattningsvis|uppskattat(?: till)?|omkring|runt|kring|drygt|knappt|närmare|nästan|troligen|troligtvis|förmodligen|kanske|approx\\.?|approximately|about|around|roughly)';

/** After a number that is not exact. */
export const UNSURE_AFTER =
  '(?:\\?+|\\(\\?+\\)|-?ish|-?tal(?:et)?|ca\\.?|cirka|ungefär|uppskattningsvis|\\(?(?:osäkert|osäker uppgift|osäker|uppskattat|uppskattning|uppskattad|ungefär|ungefärligt|cirka|ca|preliminärt|prel\\.?)\\)?)';

/** Ten or so, in one word. */
export const ROUND_WORDS: ReadonlyMap<string, number> = new Map([
  ['tiotal', 10],
  ['femtontal', 15],
  ['tjugotal', 20],
  ['trettiotal', 30],
  ['fyrtiotal', 40],
  ['femtiotal', 50],
  ['hundratal', 100],
]);

/** Before the end of a range. */
export const BOUND =
  '(?:[<>≤≥]=?|=[<>]|färre än|mindre än|under|högst|max\\.?|maximalt|maximum|upp till|som mest|minst|min\\.?|minimum|åtminstone|fler än|flera än|mer än|över|som minst|lägst|at least|at most|less than|fewer than|more than|up to)';

/** After it. */
export const BOUND_AFTER =
  '(?:\\+|(?:eller|och|or) (?:färre|mindre|fler|flera|mer|uppåt|högre|lägre|fewer|less|more)|plus)';

/** Between the ends of a range. */
export const BETWEEN = '(?:[-\\u2010-\\u2015\\u2212]|\\.{2,3}|…|till|t\\.o\\.m\\.|tom|to|eller|or|à)';

export const PERCENT = '(?:%|‰|procent|proc\\.?|percent|per cent)';

/** Words for what is counted, and the measure that counts it. */
export const UNITS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    persons: ['personer', 'person', 'pers', 'pers.', 'st personer', 'persons', 'people', 'vuxna', 'vuxen'],
    households: ['hushåll', 'st hushåll', 'households', 'household'],
    households_with_children: ['hushåll med barn', 'barnhushåll', 'hushåll', 'st hushåll', 'households'],
    children: ['barn', 'st barn', 'children', 'child'],
  }),
);

/** Words that go with any count. */
export const ANY_UNIT = words('st|st.|stycken|styck|stk');
