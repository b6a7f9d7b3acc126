import { random } from '../random.js';
import { oneOf } from './draw.js';
import type { Sighting } from './sightings.js';
import type { TruePerson } from './true-persons.js';

/** What a respondent knows of who a person is, as it would write it down: with slips of the pen, in clear. */
export interface ShownIdentity {
  /** Whether the respondent has names and numbers in clear and makes pseudonyms of them with the shared key. */
  readonly keyed: boolean;
  readonly number?: string;
  readonly birthDate?: string;
  /** Known more often than the date. */
  readonly birthYear?: string;
  readonly initials?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly sex?: 'woman' | 'man';
}

/** What the respondent of each sighting knows, in their order. */
export function shownIdentities(seen: readonly Sighting[], seed: number): ShownIdentity[] {
  const next = random(seed + 3);
  return seen.map((sighting) => shownIdentity(sighting, next));
}

function shownIdentity({ person, reporter, alone }: Sighting, next: () => number): ShownIdentity {
  switch (reporter.kind) {
    case 'municipality':
    case 'region':
    case 'prison_service':
    case 'sis':
      return next() < WITHOUT_NUMBER[reporter.kind] || person.number === null
        ? { keyed: true, ...withSlips(person, next) }
        : { keyed: true, ...withNumber(person, next) };
    case 'ngo':
    case 'congregation':
      return ofOrganisation(person, alone, next);
    case 'self':
      return { keyed: false, ...withoutNames(withSlips(person, next)) };
  }
}

/** Of those whom an agency reports, the share whose number it does not have. Invented. */
const WITHOUT_NUMBER = { municipality: 0.06, region: 0.05, prison_service: 0.02, sis: 0.02 } as const;

/** Some organisations make pseudonyms of numbers or names with the shared key, most know initials and birth date. */
function ofOrganisation(person: TruePerson, alone: boolean, next: () => number): ShownIdentity {
  const draw = next();
  if (draw < 0.2 && person.number !== null) return { keyed: true, ...withNumber(person, next) };
  if (draw < 0.4) return { keyed: true, ...withSlips(person, next) };
  // A form about someone of whom nothing is known can be about anyone: only those whom no one else sees are so unknown.
  const unknown = draw < 0.44 && alone;
  return unknown ? { keyed: false } : { keyed: false, ...withoutNames(withSlips(person, next)) };
}

type Known = Omit<ShownIdentity, 'keyed'>;

function withNumber(person: TruePerson, next: () => number): Known {
  return {
    ...(person.number === null ? {} : { number: person.number }),
    ...rightly(person),
    ...sexOf(person, 0.01, next),
  };
}

function withoutNames(known: Known): Known {
  const left = Object.entries(known).filter(([part]) => part !== 'givenName' && part !== 'familyName');
  return Object.fromEntries(left);
}

function rightly({ birthDate, givenName, familyName }: TruePerson): Known {
  return {
    ...(birthDate === null ? {} : { birthDate, birthYear: birthDate.slice(0, 4) }),
    initials: `${givenName.slice(0, 1)}${familyName.slice(0, 1)}`,
    givenName,
    familyName,
  };
}

/** Without a number, written down from what was heard. */
function withSlips(person: TruePerson, next: () => number): Known {
  const { birthDate, initials = '', ...names } = rightly(person);
  const written = birthDate === undefined ? undefined : birthDateWithSlip(birthDate, next);
  const short = initialsWithSlip(initials, next);
  return {
    ...names,
    ...(written === undefined ? {} : { birthDate: written }),
    ...(short === undefined ? {} : { initials: short }),
    ...sexOf(person, 0.03, next),
  };
}

function sexOf({ traits }: TruePerson, missing: number, next: () => number): Known {
  const said = next() >= missing;
  return said && (traits.sex === 'woman' || traits.sex === 'man') ? { sex: traits.sex } : {};
}

/** Three in a hundred with day and month exchanged or one digit wrong, two without. */
function birthDateWithSlip(birthDate: string, next: () => number): string | undefined {
  const draw = next();
  const [year = '', month = '', day = ''] = birthDate.split('-');
  if (draw < 0.02) return undefined;
  if (draw < 0.03 && Number(day) <= 12) return `${year}-${day}-${month}`;
  if (draw < 0.05) return `${year}-${month}-${dayWithSlip(day, next)}`;
  return birthDate;
}

/** One digit other, and a day that every month has. */
function dayWithSlip(day: string, next: () => number): string {
  return day.startsWith('3') ? '20' : `${day.slice(0, 1)}${oneOf(DIGITS, next)}`;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** Two in a hundred with the letters exchanged, two without. */
function initialsWithSlip(initials: string, next: () => number): string | undefined {
  const draw = next();
  if (draw < 0.02) return undefined;
  return draw < 0.04 ? [...initials].reverse().join('') : initials;
}
