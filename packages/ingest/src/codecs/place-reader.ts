import type { Geography } from '@kartlagg/survey';
import type { PlaceReading } from './municipality.js';
import { nameIndex, type Name } from './name-index.js';
import { plainText } from './plain-text.js';
import type { CodeReading } from './reading.js';

const LOST_ZEROS = /^[1-9]\d{2}$/u;
/** A code that was taken for a number: `1 280`, `1280.0`, `180,0`. */
const AS_NUMBER = /^(\d)? ?(\d{3})(?:[.,]0+)?$/u;
const CODE_FIRST = /^(\d{2,4}) ?[-\u2013\u2014:,._/)]? ?(\p{L}.*)$/u;
const CODE_LAST = /^(\p{L}.*?) ?[-\u2013\u2014:,._/([]? ?(\d{2,4})[)\]]?$/u;
const SUFFIX = / (?:kommun|kommunen|stad|komun|kommmun)\.?$/iu;

/** Reads the places of a geography where they are not written exactly. */
export function placeReader(geography: Geography): (text: string) => PlaceReading {
  const findName = nameIndex(namesOf(geography));
  const known = (text: string): CodeReading => {
    const place = geography.find(text);
    return place === undefined ? findName(text) : { code: place.code };
  };
  const name = (text: string): CodeReading => {
    const place = geography.find(text);
    return place === undefined ? municipalitiesNear(ownedName(text, known), geography) : { code: place.code };
  };
  return (text) => {
    const plain = plainText(text);
    return withLevel(
      codeAlone(plain, geography) ?? codeAndName(plain, name, geography) ?? name(text),
      geography,
    );
  };
}

/** Uppsala is the municipality, not the county. */
function namesOf({ country, counties, municipalities }: Geography): readonly Name[] {
  const own = new Set(municipalities.map(({ name }) => name));
  return [
    ...municipalities.flatMap(({ code, name, otherNames = [] }) =>
      [name, ...otherNames].map((each) => ({ name: each, code })),
    ),
    ...counties.map(({ code, name }) => ({ name, code })),
    ...counties.filter(({ short }) => !own.has(short)).map(({ code, short }) => ({ name: short, code })),
    { name: country.name.sv, code: country.code },
  ];
}

function codeAlone(text: string, geography: Geography): CodeReading {
  const exact = /^\d+$/u.test(text) ? geography.find(text) : undefined;
  if (exact !== undefined) return { code: exact.code, how: 'words' };
  const [, first = '', last = ''] = AS_NUMBER.exec(text) ?? [];
  const isLost = first === '' && LOST_ZEROS.test(last);
  const found = geography.municipality(isLost ? `0${last}` : `${first}${last}`);
  return found && { code: found.code, how: isLost ? 'lost-zeros' : 'words' };
}

/** `0180 Stockholm` and `Stockholm, 0180` are one place where both mean it; where they mean different ones, both are readings. */
function codeAndName(text: string, name: (text: string) => CodeReading, geography: Geography): CodeReading {
  const [, code = '', after = ''] = CODE_FIRST.exec(text) ?? [];
  const [, before = '', last = ''] = after === '' ? (CODE_LAST.exec(text) ?? []) : ['', after, code];
  if (before === '') return undefined;
  const [numbered, named] = [
    geography.find(last)?.code ?? geography.municipality(`0${last}`)?.code,
    name(before),
  ];
  if (numbered === undefined || named === undefined || 'readings' in named) return undefined;
  if (numbered === named.code || isCountyOf(numbered, before, geography))
    return { code: numbered, ...(numbered === named.code && named.how !== undefined && { how: named.how }) };
  return { readings: [numbered, named.code].toSorted() };
}

/** `03 Uppsala` is the county, though Uppsala alone is the municipality. */
function isCountyOf(code: string, name: string, { counties }: Geography): boolean {
  return counties.some((county) => county.code === code && county.short === name);
}

/** A name with `kommun` or `stad`, or in the genitive: `Malmö Stad`, `Lunds`, `Goteborgs kommun`. */
function ownedName(text: string, known: (text: string) => CodeReading): CodeReading {
  const bare = text.replace(SUFFIX, '');
  const whole = known(bare);
  if (isSure(whole)) return bare === text ? whole : loosely(whole);
  const owner = /s$/iu.test(bare) ? known(bare.slice(0, -1)) : undefined;
  if (bare !== text) return isSure(owner) ? loosely(owner) : (whole ?? owner);
  return isSure(owner) && !isBroken(owner) ? loosely(owner) : whole;
}

/** True for one place that was found by its letters. */
function isSure(reading: CodeReading): boolean {
  return reading !== undefined && 'code' in reading && reading.how !== 'near-name';
}

function isBroken(reading: CodeReading): boolean {
  return reading !== undefined && 'how' in reading && reading.how === 'broken-encoding';
}

function loosely(reading: CodeReading): CodeReading {
  return reading !== undefined && 'code' in reading
    ? { code: reading.code, how: reading.how ?? 'words' }
    : reading;
}

/** Only municipalities are found by a near name: a county that is near is a reason to doubt. */
function municipalitiesNear(reading: CodeReading, geography: Geography): CodeReading {
  if (reading === undefined || 'readings' in reading || reading.how !== 'near-name') return reading;
  return geography.municipality(reading.code) === undefined ? undefined : reading;
}

function withLevel(reading: CodeReading, geography: Geography): PlaceReading {
  if (reading === undefined || 'readings' in reading) return reading;
  const level = geography.find(reading.code)?.level;
  return level && { ...reading, level };
}
