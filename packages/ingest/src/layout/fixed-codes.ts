import type { LayoutContext } from './context.js';
import { fileNamePlace } from './file-name-place.js';
import type { PlaceInText } from './places-in-text.js';
import type { FixedCode, LayoutColumn } from './table-layout.js';
import type { TableSayings } from './table-sayings.js';
import type { Saying } from './title-sayings.js';

/** What holds for a whole table, and what could: codes that a title names without it being sure that they are meant. */
export interface FixedCodes {
  readonly fixed: readonly FixedCode[];
  readonly doubts: readonly { readonly variable: string; readonly code: string }[];
  /** What names a year other than the round's where nothing names the round's. */
  readonly otherYears: readonly { readonly saying: Saying; readonly year: string }[];
  /** True where something near the table itself names the round's year. */
  readonly namesRound: boolean;
  readonly isShare: boolean;
}

/** Tells what holds for all numbers of a table by the texts around it, its sheet's name and the file's. */
export function fixedCodes(
  columns: readonly LayoutColumn[],
  sayings: TableSayings,
  path: string,
  context: LayoutContext,
): FixedCodes {
  const said = variablesOf(columns);
  const municipality = said.has('municipality') ? undefined : fixedPlace(sayings, path, context);
  const years = roundOf(sayings, said.has('round'), context);
  const coded = codesOf(sayings, said, context);
  const { section, own } = sayings;
  return {
    fixed: [...(municipality === undefined ? [] : [municipality]), ...years.fixed, ...coded.fixed],
    doubts: coded.doubts,
    otherYears: years.otherYears,
    namesRound: years.namesRound,
    isShare: section === undefined ? own.some(({ isShare }) => isShare) : section.isShare,
  };
}

/** The variables that every number of the table has by its columns. */
function variablesOf(columns: readonly LayoutColumn[]): ReadonlySet<string> {
  const counts = columns.flatMap(({ meaning }) => (meaning.is === 'count' ? [meaning] : []));
  const names = columns.flatMap(({ meaning }) => (meaning.is === 'variable' ? [meaning.variable] : []));
  const across = counts.flatMap(({ codes }) => Object.keys(codes));
  const isMeasured = counts.length > 0 && counts.every(({ measure }) => measure !== undefined);
  return new Set([...names, ...across, ...(isMeasured ? ['measure'] : [])]);
}

function origin({ cell, label, how }: Saying): Pick<FixedCode, 'cell' | 'label' | 'from' | 'how'> {
  return {
    from: cell === undefined ? 'sheet-name' : 'cell',
    ...(cell !== undefined && { cell }),
    ...(label !== undefined && { label }),
    ...(how !== undefined && { how }),
  };
}

/**
 * The nearest text that names one municipality, the plainest first; then the sheet, then the file. None where a text that
 * only mentions one gainsays the name of the file: `Personer från Malmö` in `lund.xlsx`.
 */
function fixedPlace(
  { section, own, above, sheetName }: TableSayings,
  path: string,
  context: LayoutContext,
): FixedCode | undefined {
  const inName = fileNamePlace(path, context.survey);
  const levels = [
    section === undefined ? [] : [section],
    own,
    above,
    sheetName === undefined ? [] : [sheetName],
  ];
  for (const sayings of levels) {
    const found = sayings.flatMap((saying) => saying.places.map((place) => ({ saying, place })));
    const plainest = found.reduce<number>((most, { place }) => Math.max(most, place.strength), 0);
    const best = found.filter(({ place }) => place.strength === plainest);
    const [first] = best;
    if (first === undefined) continue;
    const isGainsaid = plainest < PLAIN && inName !== undefined && inName !== first.place.code;
    if (!isGainsaid && isOne(best.map(({ place }) => place)))
      return { variable: 'municipality', code: first.place.code, ...origin(first.saying) };
    return undefined;
  }
  return inName === undefined ? undefined : { variable: 'municipality', code: inName, from: 'file-name' };
}

/** The strength of a text that is a name and nothing else, or follows `Kommun:`. */
const PLAIN = 3;

function isOne(places: readonly PlaceInText[]): boolean {
  return new Set(places.map(({ code }) => code)).size === 1;
}

function roundOf(
  { section, own, above, sheetName }: TableSayings,
  isSaid: boolean,
  { survey, published }: LayoutContext,
): Pick<FixedCodes, 'fixed' | 'otherYears' | 'namesRound'> {
  if (isSaid) return { fixed: [], otherYears: [], namesRound: true };
  const year = String(survey.round.year);
  const near = [
    ...(section === undefined ? [] : [section]),
    ...own,
    ...(sheetName === undefined ? [] : [sheetName]),
  ];
  const round = survey.round.id;
  for (const sayings of [near, above]) {
    const dated = sayings.filter(({ years }) => years.length > 0);
    const named = dated.find(({ years }) => years.includes(year));
    if (named !== undefined)
      return {
        fixed: [{ variable: 'round', code: round, ...origin(named) }],
        otherYears: [],
        namesRound: sayings === near,
      };
    const others = dated.flatMap((saying) => {
      const [other, ...more] = new Set(saying.years);
      return other === undefined || more.length > 0 ? [] : [{ saying, year: other }];
    });
    const [first] = others;
    if (first === undefined) continue;
    const fixed: FixedCode = published
      ? { variable: 'round', code: first.year, ...origin(first.saying) }
      : { variable: 'round', code: round, from: 'round' };
    return { fixed: [fixed], otherYears: published ? [] : others, namesRound: false };
  }
  return { fixed: [{ variable: 'round', code: round, from: 'round' }], otherYears: [], namesRound: false };
}

/**
 * Codes of variables that the table itself does not have: sure where the text that begins it, a title directly above it or
 * the name of its sheet says one, and nothing else; a doubt where a longer text or one further up does.
 */
function codesOf(
  { section, own, above, sheetName }: TableSayings,
  said: ReadonlySet<string>,
  { vocabulary }: LayoutContext,
): Pick<FixedCodes, 'fixed' | 'doubts'> {
  const fixed: FixedCode[] = [];
  const doubts: { variable: string; code: string }[] = [];
  for (const variable of [...vocabulary.divisions, 'measure']) {
    if (said.has(variable)) continue;
    for (const [level, sayings] of [section, own, sheetName, above].entries()) {
      const list: readonly Saying[] =
        sayings === undefined ? [] : Array.isArray(sayings) ? sayings : [sayings];
      const naming = list.filter(({ codes }) => codes.has(variable));
      const codes = new Set(naming.flatMap((saying) => [...(saying.codes.get(variable) ?? [])]));
      const [code, ...others] = codes;
      const [first] = naming;
      if (code === undefined || first === undefined) continue;
      const isSure = level < 3 && others.length === 0 && naming.some((saying) => saying.isSure);
      if (isSure) {
        const saying = naming.find((one) => one.isSure) ?? first;
        fixed.push({ variable, code, ...origin(saying) });
      } else if (others.length === 0 || variable === 'measure') doubts.push({ variable, code });
      break;
    }
  }
  return { fixed, doubts };
}
