import { keyText } from './key-text.js';
import type { PersonForm } from './person-form.js';

/**
 * A short text that tells whether a form is still the one that somebody looked at, wherever its row has moved: 16
 * hexadecimal digits made of its answers, what is known in clear of year of birth, sex and municipality, and its tokens.
 * Never of a date of birth, initials or a name: they are few enough to be guessed. Two forms that differ in nothing else
 * have the same check.
 *
 * It is FNV-1a of 64 bits (Fowler, Noll and Vo 1991; RFC 9923), over the code units of the text: no secret and no key.
 */
export function formCheck({ answers, identity }: Pick<PersonForm, 'answers' | 'identity'>): string {
  const known = Object.keys(identity)
    .toSorted()
    .flatMap((field) => {
      const text = knownText(field, identity[field] ?? '');
      return text === undefined ? [] : [keyText([field, text])];
    });
  const said = Object.keys(answers)
    .toSorted()
    .map((variable) => keyText([variable, ...(answers[variable] ?? [])]));
  return hashOf(keyText([...said, '', ...known]));
}

const IN_CLEAR: ReadonlySet<string> = new Set(['birth_year', 'sex', 'municipality']);

function knownText(field: string, text: string): string | undefined {
  if (IN_CLEAR.has(field) || /^[a-z]\d+:/u.test(text)) return text;
  return field === 'birth_date' ? text.slice(0, 4) : undefined;
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

function hashOf(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const octet of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
