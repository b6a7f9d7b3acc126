import type { RawCell } from '@kartlagg/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../src/codecs/date.js';
import { readTick } from '../src/codecs/tick.js';

const cell = (kind: RawCell['kind'], raw: string, shown = raw): RawCell => ({
  row: 21,
  column: 3,
  kind,
  raw,
  shown,
});

/** `2023-04-14`, `2023-04-14 words`, `2023-05-04 / 2023-04-05`, or `none`. */
function said(one: RawCell): string {
  const reading = readDate(one);
  if (reading === undefined) return 'none';
  return 'readings' in reading ? reading.readings.join(' / ') : `${reading.date} ${reading.how ?? ''}`.trim();
}

describe('a date', () => {
  it.each([
    ['2023-04-14', '2023-04-14'],
    [' 2023-04-14 ', '2023-04-14'],
    ['2023-04-14 10:00', '2023-04-14'],
    ['2023-04-14T10:00:00Z', '2023-04-14'],
    ['2023-04-14 kl. 10.00', '2023-04-14'],
    ['２０２３-０４-１４', '2023-04-14'],
    ['2023-04-14 (preliminärt)', '2023-04-14 words'],
    ['2023-4-14', '2023-04-14 words'],
    ['2023/04/14', '2023-04-14 words'],
    ['2023.04.14', '2023-04-14 words'],
    ['20230414', '2023-04-14 words'],
    ['230414', '2023-04-14 words'],
    ['23-04-14', '2023-04-14 words'],
    ['14 april 2023', '2023-04-14 words'],
    ['14 April 2023', '2023-04-14 words'],
    ['den 14 april 2023', '2023-04-14 words'],
    ['fredag 14 april 2023', '2023-04-14 words'],
    ['fredagen den 14 april 2023', '2023-04-14 words'],
    ['14:e april 2023', '2023-04-14 words'],
    ['14 apr. 2023', '2023-04-14 words'],
    ['14 apr 23', '2023-04-14 words'],
    ['1 maj 2023', '2023-05-01 words'],
    ['April 14, 2023', '2023-04-14 words'],
    ['14 October 2023', '2023-10-14 words'],
    ['14/4 2023', '2023-04-14 words'],
    ['4/5 2023', '2023-05-04 words'],
    ['14/4-23', '2023-04-14 words'],
    ["14/4 '23", '2023-04-14 words'],
    ['14.4.2023', '2023-04-14 words'],
    ['4.5.2023', '2023-05-04 words'],
    ['14. 4. 2023', '2023-04-14 words'],
    ['14/04/2023', '2023-04-14 words'],
    ['04/14/2023', '2023-04-14 words'],
    ['14-04-2023', '2023-04-14 words'],
    ['05/05/2023', '2023-05-05 words'],
    ['04/05/2023', '2023-05-04 / 2023-04-05'],
    ['04-05-2023', '2023-05-04 / 2023-04-05'],
    ['2023-04-03 – 2023-04-09', '2023-04-03 / 2023-04-09'],
    ['2023-02-30', 'none'],
    ['31/2 2023', 'none'],
    ['31 april 2023', 'none'],
    ['13/13/2023', 'none'],
    ['april 2023', 'none'],
    ['14 april', 'none'],
    ['14/4', 'none'],
    ['vecka 14', 'none'],
    ['2023', 'none'],
    ['i måndags', 'none'],
    ['45030', 'none'],
    ['', 'none'],
    ['\uD800', 'none'],
  ])('written %j is %s', (text, date) => {
    expect(said(cell('text', text))).toBe(date);
  });

  it.each([
    [cell('date', '45030', '2023-04-14'), '2023-04-14'],
    [cell('date', '45030.5', '2023-04-14T12:00:00'), '2023-04-14'],
    [cell('date', '0.5', '12:00:00'), 'none'],
    [cell('number', '45030'), '2023-04-14 words'],
    [cell('number', '45030.75'), '2023-04-14 words'],
    [cell('number', '36526'), '2000-01-01 words'],
    [cell('number', '36525'), 'none'],
    [cell('number', '73050'), '2099-12-31 words'],
    [cell('number', '73051'), 'none'],
    [cell('number', '20230414'), '2023-04-14 words'],
    [cell('number', '230414'), '2023-04-14 words'],
    [cell('number', '2023'), 'none'],
    [cell('boolean', '1', 'TRUE'), 'none'],
    [cell('error', '#REF!'), 'none'],
  ])('stored as %j is %s', (one, date) => {
    expect(said(one)).toBe(date);
  });

  it('of the calendar is read back from every way of writing it that leaves no doubt', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', of = ''] = iso.split('-');
        const ways = [iso, `${of}/${month} ${year}`, `${of}.${month}.${year}`, `${year}${month}${of}`];
        for (const way of ways) expect(said(cell('text', way))).toMatch(new RegExp(`^${iso}( words)?$`, 'u'));
        expect(said(cell('text', `${of}/${month}/${year}`))).toContain(iso);
      }),
    );
  });

  it('is in the calendar, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/. april'), maxLength: 14 }), (text) => {
        for (const date of said(cell('text', text)).match(/\d{4}-\d{2}-\d{2}/gu) ?? [])
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
    );
  });
});

describe('a tick', () => {
  it.each([
    'x',
    'X',
    'ja',
    'Ja',
    'J',
    'yes',
    '1',
    '☑',
    '☒',
    '✓',
    '✔️',
    'true',
    'SANT',
    'Ja, inget',
    'Ja, inget att rapportera',
    'Inget att rapportera',
    'ja!',
  ])('%j is one', (text) => {
    expect(readTick(cell('text', text))).toBe(true);
  });

  it.each(['nej', 'N', 'no', '0', '☐', 'false', 'FALSKT', '', 'Nej.'])('%j is none', (text) => {
    expect(readTick(cell('text', text))).toBe(false);
  });

  it.each(['kanske', 'Nej, inget att rapportera', '-', '?', '2', '✗', 'ja och nej', 'ja, 3 personer'])(
    '%j says neither',
    (text) => {
      expect(readTick(cell('text', text))).toBeUndefined();
    },
  );

  it('may be stored as true or false', () => {
    expect(readTick(cell('boolean', '1', 'TRUE'))).toBe(true);
    expect(readTick(cell('boolean', '0', 'FALSE'))).toBe(false);
    expect(readTick(cell('number', '1'))).toBe(true);
  });
});
