import { holdsPersonalNumber, type PersonColumn } from '@kartlagg/model';

/** A part of an identity that a column can hold. */
export type IdentityKind = NonNullable<PersonColumn['identity']>;

/**
 * What points out the person of one row, as it stands in the file, and what is answered of the sex, the municipality of
 * the reporting unit and its kind. Never kept.
 */
export type RawIdentity = Readonly<Partial<Record<IdentityKind | Answered, string>>>;

/** Answers that say something of an identity: local ids are their sender's own. */
export const ANSWERED = ['sex', 'municipality', 'reporter'] as const;
type Answered = (typeof ANSWERED)[number];

/** What is kept of an identity, and what is wrong with it. Nothing here may point out a person. */
export interface ReadIdentity {
  /** Keyed tokens and filters by field. */
  readonly fields: Readonly<Record<string, string>>;
  /** Keyed tokens of the person's children, one for each. */
  readonly children?: readonly string[];
  /** Which part cannot be used, and why; never what stands there. */
  readonly problems: readonly IdentityProblem[];
  /** What a personal number or a birth date says of the person besides who it is. */
  readonly derived: DerivedTraits;
}

/** What follows of who somebody is, and is kept. */
export interface DerivedTraits {
  readonly birthYear?: number;
  /** In whole years on the day that the round counts age on; only where the birth date is known. */
  readonly age?: number;
  readonly sex?: string;
}

export interface IdentityProblem {
  readonly kind: IdentityKind;
  readonly code:
    'cell.bad-personal-number' | 'cell.unreadable-token' | 'cell.unusable-identity' | 'cell.not-a-date';
}

/** Makes tokens of a row's identity. Given by whoever has the key; what it is called with does not leave the call. */
export type IdentityReader = (raw: RawIdentity) => ReadIdentity;

/** Keeps nothing of an identity but the year of birth: for a file that is read without a key, where nobody is told apart. */
export const withoutKey: IdentityReader = ({ birth_date: date = '', birth_year: year = '' }) => {
  const birthYear = /^\d{4}$/u.exec(year)?.[0] ?? /^(\d{4})-?\d{2}-?\d{2}$/u.exec(date)?.[1];
  return {
    fields: {},
    problems: [],
    derived: birthYear === undefined ? {} : { birthYear: Number(birthYear) },
  };
};

/** The parts that point out a person in clear text: a file with them should be pseudonymised before it is sent. */
const IN_CLEAR: ReadonlySet<string> = new Set<IdentityKind>(['personal_number', 'given_name', 'family_name']);

/** A pseudonym, which may stand where the number itself stood. */
const TOKEN = /^k\d+:/u;

/** True where a row names its person to anybody who reads it, by a name or by a personal number in whatever part. */
export function isInClear(raw: RawIdentity): boolean {
  return Object.entries(raw).some(
    ([kind, text]) => !TOKEN.test(text.trim()) && (IN_CLEAR.has(kind) || holdsPersonalNumber(text)),
  );
}

/** The parts that can tell persons apart; a year of birth, a key and an empty filter cannot. */
const TELLING: ReadonlySet<string> = new Set<IdentityKind>([
  'personal_number',
  'local_id',
  'token',
  'birth_key',
  'birth_date',
  'initials',
  'given_name',
  'family_name',
  'date_filter',
  'given_filter',
  'family_filter',
]);

/** True where a row holds something by which its person could be found again; what is asked is what was kept of it. */
export function tellsApart(kept: Readonly<Record<string, string>>): boolean {
  return Object.keys(kept).some((part) => TELLING.has(part));
}
