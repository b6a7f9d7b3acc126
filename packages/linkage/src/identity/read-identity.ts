import { isFilterText } from '../pseudonym/filter.js';
import { isTokenText } from '../pseudonym/token.js';
import { numberInPlace } from './number-in-place.js';
import { readBirthDate } from './read-birth-date.js';
import { initialsOfName, readInitials } from './read-initials.js';
import { readLocalId, type LocalId, type LocalIdPattern, type Sender } from './read-local-id.js';
import {
  readPersonalNumber,
  type PersonalNumber,
  type PersonalNumberProblem,
} from './read-personal-number.js';
import { readSex } from './read-sex.js';

/** What a row says of who it is about, as it stands there. Anything may be missing. */
export interface WrittenIdentity {
  /** A number, or the token of one that the sender made. */
  readonly personalNumber?: string | number;
  /** A local id, or its token. */
  readonly localId?: string | number;
  readonly birthDate?: string | number;
  readonly birthYear?: string | number;
  readonly sex?: string;
  readonly initials?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** A municipality's code, `0180`. */
  readonly municipality?: string;
  /** Other pseudonyms that the sender made, as they came. */
  readonly made?: MadePseudonyms;
}

const PSEUDONYMS = [
  'personal_number',
  'local_id',
  'birth_key',
  'given_filter',
  'family_filter',
  'date_filter',
] as const;

/** The name of a pseudonym's field. */
export type PseudonymField = (typeof PSEUDONYMS)[number];
/** Pseudonyms under their field names. */
export type MadePseudonyms = Readonly<Partial<Record<PseudonymField, string>>>;

/** The same, read: each part in its one normalised form. */
export interface Identity {
  readonly personalNumber?: PersonalNumber;
  readonly localId?: LocalId;
  /** `1979-02-03`. */
  readonly birthDate?: string;
  readonly birthYear?: number;
  readonly sex?: 'woman' | 'man';
  /** `AB`. */
  readonly initials?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly municipality?: string;
  readonly made?: MadePseudonyms;
}

/** A part that could not be read. What stands there is not in it. */
export interface IdentityProblem {
  readonly field: 'personalNumber' | (typeof OWN)[number] | PseudonymField;
  readonly problem: PersonalNumberProblem;
}

export interface IdentityReading {
  /** The year of reference, by which centuries are found. */
  readonly at: number;
  /** What local ids and reserve numbers look like. */
  readonly patterns: readonly LocalIdPattern[];
  /** Whose own ids the row has; without it they are not read. */
  readonly sender?: Sender;
  /** Make initials of the names where none are given. */
  readonly initialsFromNames?: boolean;
}

/**
 * Reads the identity of a row, and says which parts could not be. A reserve number that stands where a personal number
 * should is a local id, and a personal number that stands in another field is a personal number. A personal number gives
 * the birth date, for its check digit vouches for it; sex is as it is answered, and by the number where it is not.
 */
export function readIdentity(
  asWritten: WrittenIdentity,
  { at, patterns, sender, initialsFromNames = false }: IdentityReading,
): { readonly identity: Identity; readonly problems: readonly IdentityProblem[] } {
  const written = numberInPlace(asWritten, at);
  const { personalNumber, localId, birthDate, birthYear, sex, initials } = written;
  const { givenName, familyName, municipality = '' } = written;
  const number = isToRead(personalNumber) ? readPersonalNumber(personalNumber, { at }) : undefined;
  const problem = number !== undefined && 'problem' in number ? number.problem : undefined;
  const reserve = problem === undefined ? undefined : readLocalId(personalNumber ?? '', patterns, sender);
  const person = number === undefined || 'problem' in number ? undefined : number;
  const own = {
    localId: isToRead(localId) ? readLocalId(localId, patterns, sender) : undefined,
    birthDate: isToRead(birthDate) ? readBirthDate(birthDate, { at }) : undefined,
    birthYear: isToRead(birthYear) ? readBirthYear(birthYear, at) : undefined,
    sex: isToRead(sex) ? readSex(sex) : undefined,
    initials: isToRead(initials) ? readInitials(initials) : undefined,
  };
  const date = person?.birthDate ?? own.birthDate;
  const bySender = madeBySender(written);
  const made = Object.fromEntries(bySender.filter(isPseudonym));
  const identity = {
    personalNumber: person,
    localId: own.localId ?? reserve,
    birthDate: date,
    birthYear: date === undefined ? own.birthYear : Number(date.slice(0, 4)),
    sex: own.sex ?? person?.sex,
    initials:
      own.initials ?? (initialsFromNames ? initialsOfName(givenName ?? '', familyName ?? '') : undefined),
    givenName: isToRead(givenName) ? givenName : undefined,
    familyName: isToRead(familyName) ? familyName : undefined,
    municipality: /^\d{4}$/u.test(municipality) ? municipality : undefined,
    made: Object.keys(made).length === 0 ? undefined : made,
  };
  const unread = OWN.filter((field) => isToRead(written[field]) && own[field] === undefined);
  return {
    identity: withoutGaps(identity),
    problems: [
      ...(problem === undefined || reserve !== undefined
        ? []
        : [{ field: 'personalNumber' as const, problem }]),
      ...unread.map((field) => ({ field, problem: 'shape' as const })),
      ...bySender
        .filter((entry) => !isPseudonym(entry))
        .map(([field]) => ({ field, problem: 'shape' as const })),
    ],
  };
}

const OWN = ['localId', 'birthDate', 'birthYear', 'sex', 'initials'] as const;

/** Whether there is anything to read: text that is neither blank nor a token. */
function isToRead<Written extends string | number>(written: Written | undefined): written is Written {
  return written !== undefined && String(written).trim() !== '' && !isTokenText(String(written));
}

function readBirthYear(written: string | number, at: number): number | undefined {
  const text = String(written).trim();
  const year = Number(text);
  return /^(?:18|19|20)\d{2}$/u.test(text) && year <= at ? year : undefined;
}

/** What the sender made, with tokens that stand where the value itself might have. */
function madeBySender({
  personalNumber,
  localId,
  made = {},
}: WrittenIdentity): (readonly [PseudonymField, string])[] {
  const inPlace = { personal_number: personalNumber, local_id: localId };
  return PSEUDONYMS.flatMap((field) => {
    const own = field === 'personal_number' || field === 'local_id' ? String(inPlace[field] ?? '') : '';
    const text = (isTokenText(own) ? own : (made[field] ?? '')).trim();
    return text === '' ? [] : [[field, text] as const];
  });
}

/** Text in clear, under the name of a pseudonym, must not pass for one. */
function isPseudonym([field, text]: readonly [PseudonymField, string]): boolean {
  return field.endsWith('_filter') ? isFilterText(text) : isTokenText(text);
}

type Filled<Parts> = { readonly [Part in keyof Parts]?: Exclude<Parts[Part], undefined> };

function withoutGaps<Parts extends object>(parts: Parts): Filled<Parts> {
  const filled = Object.entries(parts).filter(([, part]) => part !== undefined);
  return Object.fromEntries(filled) as Filled<Parts>;
}
