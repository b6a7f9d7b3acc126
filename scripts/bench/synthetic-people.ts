import type { LinkRecord } from '@kartlagg/model';
import { random } from '../random.js';
import { nameFilter } from './name-filter.js';

/** A record and the person that it is truly about. */
export interface TrueRecord extends LinkRecord {
  readonly person: number;
}

/**
 * Records of invented people, the same for the same seed: a fifth of the people are in two to four records. Seven records in ten
 * have a personal number (a token that is made up); of the others some have a filter of the names, some initials and a birth
 * date, some hardly anything. Dates, initials, names, sex and place are wrong now and then.
 */
export function syntheticPeople(count: number, seed: number): readonly TrueRecord[] {
  const next = random(seed);
  const records: TrueRecord[] = [];
  for (let person = 0; records.length < count; person += 1) {
    const made = personOf(person, next);
    const times = next() < 0.8 ? 1 : 2 + Math.floor(next() ** 2 * 3);
    for (let time = 0; time < times && records.length < count; time += 1) {
      const id = `r${(Math.imul(records.length + 1, 0x9e3779b1) >>> 0).toString(36)}-${records.length}`;
      records.push({ id, person, fields: recordOf(made, next) });
    }
  }
  return records;
}

type Next = () => number;

interface Person {
  readonly number: string;
  readonly given: string;
  readonly family: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly sex: string;
  readonly place: number;
}

const PLACES = 290;
const GIVEN = 1500;
const FAMILY = 12_000;

function personOf(person: number, next: Next): Person {
  return {
    number: `p${person}`,
    given: word(Math.floor(next() ** 3 * GIVEN) * 7 + 3),
    family: word(Math.floor(next() ** 2.5 * FAMILY) * 11 + 5),
    year: 2005 - Math.floor((next() + next()) * 40),
    month: 1 + Math.floor(next() * 12),
    day: 1 + Math.floor(next() * 28),
    sex: next() < 0.36 ? 'woman' : 'man',
    place: Math.floor(next() ** 3 * PLACES),
  };
}

function recordOf(person: Person, next: Next): Readonly<Record<string, string>> {
  const kind = next();
  const given = next() < 0.04 ? misspelled(person.given, next) : person.given;
  const family = next() < 0.05 ? misspelled(person.family, next) : person.family;
  const sex = next() < 0.01 ? (person.sex === 'man' ? 'woman' : 'man') : person.sex;
  const place = next() < 0.15 ? Math.floor(next() ** 3 * PLACES) : person.place;
  const fields: Record<string, string> = { sex, municipality: String(place).padStart(4, '0') };
  const date = dateOf(person, next);
  if (kind < 0.7) fields['personal_number'] = person.number;
  if (kind < 0.95) fields['birth_date'] = date;
  if (kind < 0.98) {
    fields['birth_year'] = date.slice(0, 4);
    fields['initials'] = next() < 0.03 ? given.slice(0, 1) : given.slice(0, 1) + family.slice(0, 1);
  }
  if (kind < 0.5 || (kind >= 0.7 && kind < 0.82)) {
    fields['given_filter'] = nameFilter(given);
    fields['family_filter'] = nameFilter(family);
  }
  return fields;
}

function dateOf({ year, month, day }: Person, next: Next): string {
  const kind = next();
  if (kind < 0.01 && day <= 12) return dateText(year, day, month);
  if (kind < 0.03) return dateText(year, month, 1 + Math.floor(next() * 28));
  if (kind < 0.04) return dateText(year + (next() < 0.5 ? 1 : -1), month, day);
  return dateText(year, month, day);
}

function dateText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const SOUNDS = [
  'KA',
  'LI',
  'MO',
  'SE',
  'TU',
  'RA',
  'NI',
  'BO',
  'DE',
  'FA',
  'GU',
  'HE',
  'JO',
  'VI',
  'ÅS',
  'PE',
];

/** An invented word for a number. */
function word(number: number): string {
  let rest = Math.imul(number + 1, 0x85ebca6b) >>> 0;
  let text = '';
  for (let sound = 0; sound < 3; sound += 1) {
    text += SOUNDS[rest % SOUNDS.length] ?? '';
    rest = Math.floor(rest / SOUNDS.length);
  }
  return text + (['N', 'S', 'R', ''][rest % 4] ?? '');
}

function misspelled(text: string, next: Next): string {
  const at = 1 + Math.floor(next() * (text.length - 2));
  const letter = String.fromCharCode(65 + Math.floor(next() * 26));
  return next() < 0.5
    ? text.slice(0, at) + text.slice(at + 1)
    : text.slice(0, at) + letter + text.slice(at + 1);
}
