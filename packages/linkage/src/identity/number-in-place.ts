import { isTokenText } from '../pseudonym/token.js';
import { readPersonalNumber } from './read-personal-number.js';
import type { WrittenIdentity } from './read-identity.js';

const ELSEWHERE = ['localId', 'birthDate', 'initials', 'givenName', 'familyName'] as const;

/**
 * The same row with a personal number that stands in another of its fields where it belongs: `19890201-9804` as a local id
 * is a personal number, and no local id is made of it. One that stands where it should goes first. A number that would
 * want leading zeros is left alone, for local ids look like that.
 *
 * @param at The year of reference, by which centuries are found.
 */
export function numberInPlace(written: WrittenIdentity, at: number): WrittenIdentity {
  const { personalNumber, made = {}, ...others } = written;
  const astray = [
    ...ELSEWHERE.flatMap((field) => (isNumber(written[field], at) ? [written[field]] : [])),
    ...Object.values(made).filter((text) => isNumber(text, at)),
  ];
  const [first] = astray;
  if (first === undefined) return written;
  const rest = {
    ...without(others, astray),
    made: without(made, astray),
  };
  if (personalNumber === undefined) return { ...rest, personalNumber: first };
  const isOwn = isNumber(personalNumber, at) || isTokenText(String(personalNumber));
  return isOwn || rest.localId !== undefined
    ? { ...rest, personalNumber }
    : { ...rest, personalNumber: first, localId: personalNumber };
}

function isNumber(text: string | number | undefined, at: number): boolean {
  if (text === undefined) return false;
  const read = readPersonalNumber(text, { at });
  return !('problem' in read) && !read.assumed.includes('leading-zeros');
}

function without<Fields extends object>(fields: Fields, texts: readonly unknown[]): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, text]) => !texts.includes(text)),
  ) as Partial<Fields>;
}
