import { pseudonymisedRow, readIdentity, tokenOf, type Hmac, type PseudonymKey } from '@kartlagg/linkage';
import type { WrittenFields } from './delivery-text.js';
import type { SampleForm } from './sample-forms.js';
import { BEYOND } from './true-persons.js';

/** The year of reference, by which a century is found. */
const AT = 2023;
const ROUND = '2023';

/**
 * What a respondent writes of who a form is about, by the variable of its column: with the shared key pseudonyms alone,
 * without it, or by hand, birth date and initials, or what there is of them. Numbers and names are never written.
 */
export function fieldWriter(key: PseudonymKey, hmac: Hmac): (form: SampleForm) => WrittenFields {
  return ({ identity, reporter }) => {
    const { keyed, number, birthDate, birthYear, initials, givenName, familyName, sex } = identity;
    if (!keyed || reporter.byHand) {
      return {
        ...(birthDate === undefined ? {} : { birth_date: birthDate }),
        ...(birthYear === undefined ? {} : { birth_year: birthYear }),
        ...(initials === undefined ? {} : { initials }),
      };
    }
    const readable = (text: string): string =>
      text.startsWith(BEYOND) ? tokenOf('personal-number', text, key, ROUND, hmac) : text;
    const read = readIdentity(
      {
        ...(number === undefined ? {} : { personalNumber: readable(number) }),
        ...(birthDate === undefined ? {} : { birthDate }),
        ...(birthYear === undefined ? {} : { birthYear }),
        ...(initials === undefined ? {} : { initials }),
        ...(givenName === undefined ? {} : { givenName }),
        ...(familyName === undefined ? {} : { familyName }),
        ...(sex === undefined ? {} : { sex }),
      },
      { at: AT, patterns: [] },
    );
    if (read.problems.length > 0) throw new Error('the sample made an identity that cannot be read');
    const { personal_number: token, ...rest } = pseudonymisedRow(read.identity, key, ROUND, hmac);
    return { ...rest, ...(token === undefined ? {} : { token }), key: key.id };
  };
}
