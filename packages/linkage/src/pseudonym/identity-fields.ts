import type { Identity } from '../identity/read-identity.js';
import type { LocalId } from '../identity/read-local-id.js';
import { dateFilter, nameFilter } from './filter.js';
import type { Hmac } from './hmac.js';
import type { PseudonymKey } from './pseudonym-key.js';
import { tokenOf } from './token.js';

/** Fields under their names; those that there is nothing to make of are left out. */
export type IdentityFields = Readonly<Record<string, string>>;

/**
 * What leaves the SENDER's machine of who a row is about: tokens `personal_number`, `local_id` and `birth_key`, filters
 * `given_filter`, `family_filter` and `date_filter`, and in clear `birth_year`, `sex` and `municipality` alone. The
 * birth key is one token of birth date and initials together: apart they would be few enough to be told by how common
 * they are. Whatever else stood in the row is not here.
 */
export function pseudonymisedRow(
  identity: Identity,
  key: PseudonymKey,
  round: string,
  hmac: Hmac,
): IdentityFields {
  return withoutGaps({ ...clearFields(identity), ...madeFields(identity, key, round, hmac) });
}

/**
 * The fields that records are linked by, in the ANALYST's memory: those of `pseudonymisedRow`, and `birth_date` and
 * `initials` in clear where the form gave them. Pseudonyms that the sender made stand as they came. Without a key no
 * others are made, and a number that came in clear is not used.
 */
export function identityFields(
  identity: Identity,
  key: PseudonymKey | undefined,
  round: string,
  hmac: Hmac,
): IdentityFields {
  const { birthDate, initials, made } = identity;
  return withoutGaps({
    ...clearFields(identity),
    birth_date: birthDate,
    initials,
    ...(key === undefined ? made : madeFields(identity, key, round, hmac)),
  });
}

function clearFields({ birthYear, sex, municipality }: Identity): Record<string, string | undefined> {
  return { birth_year: birthYear?.toString(), sex, municipality };
}

/** Where the sender made a pseudonym, it stands, and none is made in its place. */
function madeFields(
  { personalNumber, localId, birthDate, initials, givenName, familyName, made = {} }: Identity,
  key: PseudonymKey,
  round: string,
  hmac: Hmac,
): Record<string, string | undefined> {
  const token = (kind: Parameters<typeof tokenOf>[0], value: string): string =>
    tokenOf(kind, value, key, round, hmac);
  const filter = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : nameFilter(name, key, round, hmac);
  return {
    personal_number:
      made.personal_number ?? (personalNumber && token('personal-number', personalNumber.digits)),
    local_id: made.local_id ?? (localId && token('local-id', localIdText(localId))),
    birth_key:
      made.birth_key ??
      (birthDate === undefined || initials === undefined
        ? undefined
        : token('birth-key', JSON.stringify([birthDate, initials]))),
    given_filter: made.given_filter ?? filter(givenName),
    family_filter: made.family_filter ?? filter(familyName),
    date_filter:
      made.date_filter ?? (birthDate === undefined ? undefined : dateFilter(birthDate, key, round, hmac)),
  };
}

/** The same id of two issuers, or of two senders with ids of their own, is two persons. */
function localIdText({ issuer, value, sender }: LocalId): string {
  return JSON.stringify([issuer, value, ...(sender ?? [])]);
}

function withoutGaps(fields: Readonly<Record<string, string | undefined>>): IdentityFields {
  const filled: Record<string, string> = {};
  for (const [name, text] of Object.entries(fields)) if (text !== undefined) filled[name] = text;
  return filled;
}
