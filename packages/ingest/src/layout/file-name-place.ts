import type { Survey } from '@kartlagg/survey';

/**
 * The municipality in the name of a file, or of a folder that it lies in: `hemlöshet_malmö_2023.csv`,
 * `malmo_2023.csv`, `1280 svar.xlsx`. None where the name has several, or where its digits can be a year or a date.
 */
export function fileNamePlace(path: string, survey: Survey): string | undefined {
  const parts = path.split('/').toReversed();
  for (const part of parts) {
    const found = new Set(placesIn(part.replace(/\.[^.]*$/u, ''), survey));
    const [code, ...others] = found;
    if (others.length > 0) return undefined;
    if (code !== undefined) return code === UNSURE ? undefined : code;
  }
  return undefined;
}

/** A name that several municipalities have when written without å, ä and ö. */
const UNSURE = '';
const TOKEN = /[\p{L}]+|\d+/gu;
const ORDINARY: ReadonlySet<string> = new Set(['vara', 'mark', 'berg', 'kil', 'ale']);
const NO_MUNICIPALITY = /^(?:län|läns|lan|lans|region|regionen|landsting|länsstyrelsen|lansstyrelsen)$/u;
const LONGEST_NAME = 3;

function placesIn(name: string, survey: Survey): readonly string[] {
  const tokens = [...name.normalize('NFC').toLocaleLowerCase('sv').matchAll(TOKEN)].map(([word]) => word);
  const names = foldedNames(survey);
  const found: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = nameAt(tokens, at, survey, names);
    if (hit !== undefined) {
      if (hit.code !== undefined) found.push(hit.code);
      at += hit.length;
      continue;
    }
    const code = codeAt(tokens, at, survey);
    if (code !== undefined) found.push(code);
    at += 1;
  }
  return found;
}

function nameAt(
  tokens: readonly string[],
  at: number,
  { geography }: Survey,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly code?: string; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const text = words.join(' ');
    if (/^\d+$/u.test(text)) return undefined;
    const codes = names.get(folded(text)) ?? names.get(folded(text.replace(/s$/u, '')));
    const exact = geography.find(text);
    if (exact === undefined && codes === undefined) continue;
    const around = [tokens[at - 1] ?? '', tokens[at + length] ?? ''];
    if (around.some((word) => NO_MUNICIPALITY.test(word))) return { length: length + 1 };
    if (
      length === 1 &&
      tokens.length > 1 &&
      ORDINARY.has(text) &&
      !around.some((word) => /^(?:kommun|stad)$/u.test(word))
    )
      return { length };
    if (exact !== undefined && exact.level !== 'municipality' && codes === undefined) return { length };
    // `habo` is Habo, or Håbo written without å.
    const isPlain = folded(text) === text;
    if (codes !== undefined && codes.size > 1 && isPlain) return { code: UNSURE, length };
    const [only] = codes ?? [];
    const code = exact?.level === 'municipality' ? exact.code : only;
    return code === undefined ? { length } : { code, length };
  }
  return undefined;
}

/** Four digits are a code where they begin the name or stand alone; elsewhere where they can be no year and no day. */
function codeAt(tokens: readonly string[], at: number, { geography }: Survey): string | undefined {
  const token = tokens[at] ?? '';
  if (!/^\d{4}$/u.test(token) || geography.municipality(token) === undefined) return undefined;
  const isYear = /^(?:199\d|20[0-4]\d)$/u.test(token);
  const isDay = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(token);
  const hasDigits = tokens.some((other, place) => place !== at && /^\d+$/u.test(other));
  if (isYear) return undefined;
  return !isDay || (at === 0 && !hasDigits) ? token : undefined;
}

/** The municipalities by name without å, ä and ö. */
function foldedNames({ geography }: Survey): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { code, name } of geography.municipalities)
    for (const key of [folded(name.toLocaleLowerCase('sv').replaceAll('-', ' '))])
      names.set(key, (names.get(key) ?? new Set()).add(code));
  return names;
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
