import type { IdentityKind, IdentityProblem, IdentityReader, RawIdentity } from '@kartlagg/ingest';
import {
  ageOn,
  identityFields,
  isNationalId,
  isTokenText,
  type pseudonymisedRow,
  readIdentity,
  readPersonalNumber,
  RESERVE_NUMBERS,
  type IdentityReading,
  type MadePseudonyms,
  type PseudonymKey,
} from '@kartlagg/linkage';
import { resemblesPersonalNumber } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { hmac } from './host/hmac.js';

/**
 * Reads who the rows of a round are about, with the patterns of its local ids: what is kept of them is made with the key.
 * Pseudonyms that the sender made are kept as they are.
 *
 * @param fieldsOf What is kept: what an analyst links by, or what leaves a sender's machine.
 */
export function personIdentity(
  survey: Survey,
  key: PseudonymKey,
  fieldsOf: typeof identityFields | typeof pseudonymisedRow = identityFields,
): IdentityReader {
  const { round, persons } = survey;
  const reading: IdentityReading = {
    at: round.year,
    patterns: [...RESERVE_NUMBERS, ...(persons?.settings.localIds ?? [])],
    initialsFromNames: true,
  };
  const misspeltIn = (raw: RawIdentity): readonly NumberKind[] =>
    NUMBER_KINDS.filter((kind) => isMisspelt(raw[kind] ?? '', kind, reading));
  const identityOf = (raw: RawIdentity): ReturnType<typeof readIdentity> =>
    readIdentity(written(raw, misspeltIn(raw)), {
      ...reading,
      sender: [raw.municipality ?? '', raw.reporter ?? ''],
    });
  return (raw) => {
    const { identity, problems } = identityOf(raw);
    const children = childTokens(raw.child_ids ?? '', (child) => {
      const own = isTokenText(child) ? { token: child } : { personal_number: child, local_id: child };
      const fields = fieldsOf(identityOf({ ...senderOf(raw), ...own }).identity, key, round.id, hmac);
      return fields['personal_number'] ?? fields['local_id'];
    });
    const { birthDate, birthYear, sex } = identity;
    const day = persons?.settings.ageOn;
    const age = birthDate === undefined || day === undefined ? undefined : ageOn(day, birthDate);
    return {
      fields: fieldsOf(identity, key, round.id, hmac),
      ...(children.length > 0 && { children }),
      problems: [
        ...misspeltIn(raw).map((kind): IdentityProblem => ({ kind, code: 'cell.bad-personal-number' })),
        ...problems.flatMap(({ field }) => problemOf(field, raw) ?? []),
      ],
      derived: {
        ...(birthYear !== undefined && { birthYear }),
        ...(age !== undefined && { age }),
        ...(sex !== undefined && { sex }),
      },
    };
  };
}

/** A child of a row has its ids of the same sender. */
function senderOf({ municipality, reporter }: RawIdentity): RawIdentity {
  return {
    ...(municipality !== undefined && { municipality }),
    ...(reporter !== undefined && { reporter }),
  };
}

const NUMBER_KINDS = ['personal_number', 'local_id'] as const;
type NumberKind = (typeof NUMBER_KINDS)[number];

/**
 * A number with the shape of a personal number is no local id because it is misspelt. Among local ids fewer digits than
 * ten, and digits that are no date, say nothing of that; a reserve number is one wherever it stands.
 */
function isMisspelt(number: string, kind: NumberKind, { at, patterns }: IdentityReading): boolean {
  if (isTokenText(number) || isNationalId(number, patterns)) return false;
  const read = readPersonalNumber(number, { at });
  if (!('problem' in read) || read.problem === 'shape') return false;
  return kind === 'personal_number' || resemblesPersonalNumber(number);
}

/** Misspelt numbers are left out. */
function written(raw: RawIdentity, wrong: readonly NumberKind[]): Parameters<typeof readIdentity>[0] {
  const made: MadePseudonyms = {
    ...(raw.token !== undefined && { personal_number: raw.token }),
    ...(raw.birth_key !== undefined && { birth_key: raw.birth_key }),
    ...(raw.given_filter !== undefined && { given_filter: raw.given_filter }),
    ...(raw.family_filter !== undefined && { family_filter: raw.family_filter }),
    ...(raw.date_filter !== undefined && { date_filter: raw.date_filter }),
  };
  return {
    ...(raw.personal_number !== undefined &&
      !wrong.includes('personal_number') && { personalNumber: raw.personal_number }),
    ...(raw.local_id !== undefined && !wrong.includes('local_id') && { localId: raw.local_id }),
    ...(raw.birth_date !== undefined && { birthDate: raw.birth_date }),
    ...(raw.birth_year !== undefined && { birthYear: raw.birth_year }),
    ...(raw.sex !== undefined && { sex: raw.sex }),
    ...(raw.initials !== undefined && { initials: raw.initials }),
    ...(raw.given_name !== undefined && { givenName: raw.given_name }),
    ...(raw.family_name !== undefined && { familyName: raw.family_name }),
    made,
  };
}

function childTokens(text: string, tokenOf: (child: string) => string | undefined): readonly string[] {
  const children = text.split(/[;,\n]/u).map((child) => child.trim());
  return [...new Set(children.flatMap((child) => (child === '' ? [] : (tokenOf(child) ?? []))))];
}

const PSEUDONYMS: Readonly<Record<string, IdentityKind>> = {
  birth_key: 'birth_key',
  given_filter: 'given_filter',
  family_filter: 'family_filter',
  date_filter: 'date_filter',
};

/** What is told of a part that cannot be read: a number that is misspelt, or text that is no id and no pseudonym. */
function problemOf(field: string, raw: RawIdentity): IdentityProblem | undefined {
  if (field === 'personalNumber') return { kind: 'personal_number', code: 'cell.bad-personal-number' };
  if (field === 'localId') return { kind: 'local_id', code: 'cell.unusable-identity' };
  if (field === 'initials') return { kind: 'initials', code: 'cell.unusable-identity' };
  if (field === 'birthDate') return { kind: 'birth_date', code: 'cell.not-a-date' };
  if (field === 'personal_number' && raw.token !== undefined)
    return { kind: 'token', code: 'cell.unreadable-token' };
  const kind = PSEUDONYMS[field];
  return kind === undefined ? undefined : { kind, code: 'cell.unreadable-token' };
}
