import {
  CATALOGUE,
  DIAGNOSTIC_CODES,
  textIn,
  type Diagnostic,
  type DiagnosticKind,
  type Language,
} from '@kartlagg/model';
import { describe, expect, it } from 'vitest';

import { shownPath } from '../src/diagnostics/personal-number.js';
import { placeWords } from '../src/diagnostics/place-words.js';
import { saying } from '../src/diagnostics/say.js';
import { sentence, shownParam } from '../src/diagnostics/sentence.js';
import { formatNumber } from '../src/numbers.js';
import { SENTENCE_CASES } from './sentence-cases.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

const TEXT_CELL = { file: 'alla.csv', cell: 'D9' };
const SHEET_CELL = { file: '0180.xlsx', sheet: 'Antal', cell: 'C14' };

describe.each(DIAGNOSTIC_CODES)('%s', (code) => {
  const { at, params, ...said } = SENTENCE_CASES[code];

  it.each(LANGUAGES)('says where, what and what is wrong (%s)', (language) => {
    expect(sentence({ code, at, params }, language).message).toBe(said[language]);
  });

  it.each(LANGUAGES)('prints neatly (%s)', (language) => {
    const { message, fix } = sentence({ code, at, params }, language);
    for (const text of [message, fix]) {
      expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/u);
      expect(text).not.toMatch(/[{}"]|!(?=\s|$)|undefined|null|NaN| {2}|\[object|–/u);
    }
  });

  it.each(LANGUAGES)('mentions every param that it carries (%s)', (language) => {
    const { message, fix } = sentence({ code, at, params }, language);
    for (const name of CATALOGUE[code].params) {
      const param = params[name];
      expect(param, `the case lacks ${name}`).toBeDefined();
      if (param === undefined || ['reason', 'format', 'limit', 'how'].includes(name)) continue;
      const shown =
        typeof param === 'number'
          ? formatNumber(param, 0, language)
          : typeof param === 'string'
            ? param
            : textIn(param, language);
      const hidden = ((CATALOGUE[code] as DiagnosticKind).private ?? []).includes(name);
      expect(`${message} ${fix}`).toContain(hidden ? '●●●' : shown);
      expect(`${message} ${fix}`.includes(shown)).toBe(!hidden);
    }
  });

  it('never tells anybody to guess', () => {
    expect(sentence({ code, at, params }, 'sv').fix).not.toMatch(/gissa|uppskatta|ungefär|cirka/iu);
    expect(sentence({ code, at, params }, 'en').fix).not.toMatch(/guess|estimate|roughly|about how many/iu);
  });
});

describe('what to do', () => {
  it('is the same sentence that the design promises, and what to do when the number is not known', () => {
    const { fix } = sentence(
      { code: 'cell.not-a-whole-number', at: SHEET_CELL, params: { value: 'ca 10' } },
      'sv',
    );
    expect(fix).toBe('Skriv antalet med siffror, till exempel 10. Är antalet inte känt: lämna cellen tom.');
  });

  it('is to remove the row of a text file where the number is not known, as a blank one is an error there', () => {
    const { fix } = sentence(
      { code: 'cell.not-a-whole-number', at: TEXT_CELL, params: { value: '<5' } },
      'sv',
    );
    expect(fix).toBe('Skriv antalet med siffror, till exempel 10. Är antalet inte känt: ta bort raden.');
  });

  it.each(['–', '-', 'x', 'inga'])('is to write 0, where %s may stand for nobody', (value) => {
    const { fix } = sentence({ code: 'cell.not-a-whole-number', at: SHEET_CELL, params: { value } }, 'sv');
    expect(fix).toBe(
      'Skriv antalet med siffror, till exempel 10. Skriv 0 om ni vet att det inte fanns någon. Är antalet inte känt: lämna cellen tom.',
    );
  });

  it('says what a dash can mean, and which days a date can be', () => {
    expect(messageOf('cell.ambiguous', { value: '–', readings: 'zero-or-no-answer' })).toMatch(
      /: ’–’ kan betyda noll eller inget svar\.$/u,
    );
    const dash = { value: '–', readings: 'zero-or-no-answer' };
    expect(sentence({ code: 'cell.ambiguous', at: SHEET_CELL, params: dash }, 'sv').fix).toBe(
      'Skriv 0 om ni vet att det inte fanns någon. Är antalet inte känt: lämna cellen tom.',
    );
    expect(sentence({ code: 'cell.ambiguous', at: TEXT_CELL, params: dash }, 'en').fix).toBe(
      'Write 0 if you know that there was nobody. If the number is not known, remove the row.',
    );
    expect(
      messageOf('cell.ambiguous', { value: 'Häbo', readings: { sv: 'Håbo (0305) / Habo (0643)' } }),
    ).toMatch(/: ’Häbo’ kan betyda Håbo \(0305\) eller Habo \(0643\)\.$/u);
    const readings = { sv: '2023-05-04, 2023-04-05' };
    expect(messageOf('cell.not-a-date', { value: '04/05/2023', readings })).toMatch(
      /: ’04\/05\/2023’ kan betyda 2023-05-04, 2023-04-05\. Det har inte använts\.$/u,
    );
  });

  it('says what a heading can mean, where it is one of several things', () => {
    const params = { column: 'S', readings: { sv: 'Situation / Summa', en: 'Situation / Sum' } };
    const diagnostic: Diagnostic = { code: 'header.ambiguous-column', at: TEXT_CELL, params };
    expect(sentence(diagnostic, 'sv').message).toContain('kan betyda Situation eller Summa. Den');
    expect(sentence(diagnostic, 'en').message).toContain('can mean Situation or Sum. It');
  });

  it('is to send the whole workbook, where only one sheet of it came', () => {
    const { fix } = sentence(
      { code: 'sheet.missing', at: { file: 'a.csv' }, params: { sheet: 'Antal' } },
      'sv',
    );
    expect(fix).toContain('Skicka hela arbetsboken som .xlsx, inte ett blad sparat som CSV.');
  });

  it('a finding about persons in a municipality outside the round tells how many forms, not how to add a table', () => {
    const outside = (forms: number): Diagnostic => ({
      code: 'set.outside-round',
      at: { file: 'vaxjo.csv' },
      params: { municipality: 'Växjö', forms },
    });
    expect(sentence(outside(12), 'sv').message).toBe(
      'Filen vaxjo.csv: 12 personformulär gäller personer i Växjö, som inte ingår i omgången. De räknas inte med.',
    );
    expect(sentence(outside(1), 'en').message).toBe(
      'The file vaxjo.csv: 1 person form is about persons in Växjö, which is not part of the round. It is not counted.',
    );
  });

  it('lists the values that a code can have, where they are known', () => {
    const unknown: Diagnostic = {
      code: 'cell.unknown-code',
      at: TEXT_CELL,
      params: { value: 'x', column: 'kön', known: 'kvinna, man, okänt' },
    };
    expect(sentence(unknown, 'sv').fix).toBe(
      'Skriv ett av de värden som omgången använder: kvinna, man, okänt.',
    );
    const cut: Diagnostic = { ...unknown, params: { value: 'x', column: 'kön', known: 'kvinna, man, …' } };
    expect(sentence(cut, 'en').fix).toBe('Write one of the values that the round uses: kvinna, man, …');
    expect(sentence({ ...unknown, params: { value: 'x', column: 'kön' } }, 'sv').fix).toBe(
      'Skriv ett av de värden som omgången använder.',
    );
  });
});

const said = (code: 'sheet.blank' | 'sheet.partly-blank', cells: readonly string[]) => {
  const at = { file: 'a.xlsx', sheet: 'Ålder', cell: cells[0] ?? '', cells };
  return sentence({ code, at, params: { blank: cells.length, answers: 35 } }, 'sv').message;
};

describe('what is blank', () => {
  it('is said in the number of the cells', () => {
    expect(said('sheet.blank', ['C7', 'C8'])).toBe(
      'Blad Ålder, cellerna C7 och C8 är inte ifyllda. Frågorna redovisas som ej besvarade.',
    );
    expect(said('sheet.blank', ['C7'])).toBe(
      'Blad Ålder, cell C7 är inte ifylld. Frågorna redovisas som ej besvarade.',
    );
    expect(said('sheet.partly-blank', ['C7', 'C8'])).toBe(
      'Blad Ålder, cellerna C7 och C8: 2 av 35 celler är inte ifyllda och redovisas som ej besvarade.',
    );
    expect(said('sheet.partly-blank', ['C7'])).toBe(
      'Blad Ålder, cell C7: 1 av 35 celler är inte ifylld och redovisas som ej besvarad.',
    );
  });
});

it('one published number that is not used is said in the singular', () => {
  const at = { file: 'x.csv' };
  expect(sentence({ code: 'set.published-unused', at, params: { numbers: 1 } }, 'sv').message).toBe(
    'Filen x.csv: 1 publicerat tal hör inte till någon serie och står därför inte i någon tabell. Det har jämförts med omgångens summor där det går.',
  );
});

describe('machine words', () => {
  it('that nobody has phrased are shown as they are', () => {
    const at = { file: 'a.xlsx' };
    expect(sentence({ code: 'file.unreadable', at, params: { reason: 'solar' } }, 'sv').message).toBe(
      'Filen a.xlsx går inte att läsa: orsaken är ’solar’.',
    );
    expect(sentence({ code: 'file.format-not-read', at, params: { format: 'wks' } }, 'en').message).toBe(
      'The file a.xlsx is a file of the kind ‘wks’, and that format is not read.',
    );
    expect(sentence({ code: 'file.too-large', at, params: { limit: 'pages', value: 9 } }, 'sv').message).toBe(
      'Filen a.xlsx är för stor för att läsas: gränsen ’pages’ nås med 9.',
    );
  });

  it('for sizes turn bytes into megabytes', () => {
    const params = { limit: 'fileBytes', value: 130 * 1024 * 1024 };
    expect(sentence({ code: 'file.too-large', at: { file: 'a.xlsx' }, params }, 'sv').message).toBe(
      'Filen a.xlsx är för stor för att läsas: den är 130\u00a0MB.',
    );
  });
});

describe('params', () => {
  it('that could point out a person read ●●●', () => {
    const say = saying(SHEET_CELL, { value: 'Anna A' }, ['value'], 'sv');
    expect(say.quoted('value')).toBe('’●●●’');
  });

  it.each([
    '19121212-1212',
    '121212-1212',
    '1212121212',
    '191212121212',
    '121272 1212',
    '121212+1212',
    '121212 – 1212',
  ])('that hold something like a personal number (%s) read ●●● as a whole, names beside it too', (number) => {
    const diagnostic: Diagnostic = {
      code: 'cell.not-a-whole-number',
      at: SHEET_CELL,
      params: { value: `Anna ${number}, väntar` },
    };
    expect(sentence(diagnostic, 'sv').message).toContain(' ’●●●’ ');
    expect(shownParam(diagnostic, 'value', 'sv')).toBe('●●●');
    const text = { ...diagnostic, params: { value: { sv: 'Anna', en: number } } };
    expect(shownParam(text, 'value', 'sv')).toBe('●●●');
  });

  it('that are a number like a personal number read ●●●', () => {
    const diagnostic: Diagnostic = {
      code: 'cell.number-outside-form',
      at: SHEET_CELL,
      params: { value: 191212121212 },
    };
    expect(sentence(diagnostic, 'sv').message).toContain('här står ●●●,');
  });

  it('that name a file are left, though a date and a time look like a personal number', () => {
    const params = { municipality: 'Solna', used: '0184 202304141530.xlsx', reason: 'date' };
    expect(sentence({ code: 'set.replaced', at: { file: 'a.xlsx' }, params }, 'sv').message).toContain(
      'filen 0184 202304141530.xlsx,',
    );
  });

  it('that name a file with a personal number in it are hidden whole, but for the folder and the ending', () => {
    const at = { file: 'svar/Kalle Persson 191212121212.csv', sheet: 'Kalle 121212-1212' };
    expect(sentence({ code: 'file.empty', at: { file: at.file }, params: {} }, 'sv').message).toContain(
      'Filen svar/●●●.csv',
    );
    expect(placeWords({ ...at, cell: 'C7' }, 'sv')).toBe('Blad ●●●, cell C7');
    expect(shownPath('svar/0180-stockholm-2023.xlsx')).toBe('svar/0180-stockholm-2023.xlsx');
    // A misspelt number, with a check digit that is wrong.
    expect(shownPath('svar/Kalle 121212-1213.csv')).toBe('svar/●●●.csv');
  });

  it('that are only long numbers are left', () => {
    const params = { value: '9999999999', limit: 99999 };
    expect(shownParam({ code: 'cell.too-large', at: SHEET_CELL, params }, 'value', 'sv')).toBe('9999999999');
  });

  it.each([
    [2.5, '2,5', '2.5'],
    [0.0000001, '0,0000001', '0.0000001'],
  ])('that are numbers have as many decimals as they hold', (value, sv, en) => {
    const diagnostic: Diagnostic = { code: 'cell.not-a-whole-number', at: SHEET_CELL, params: { value } };
    expect(sentence(diagnostic, 'sv').message).toContain(`’${sv}’ är inget heltal`);
    expect(sentence(diagnostic, 'en').message).toContain(`‘${en}’ is not a whole number`);
  });

  it('are kept to one line and a readable length within a sentence', () => {
    const value = `rad ett\nrad två   ${'x'.repeat(200)}`;
    const { message } = sentence(
      { code: 'cell.not-a-whole-number', at: SHEET_CELL, params: { value } },
      'sv',
    );
    expect(message).toContain(`’rad ett rad två ${'x'.repeat(64)}…’`);
  });

  it('that a finding lacks are not shown', () => {
    expect(shownParam({ code: 'file.empty', at: { file: 'a' }, params: {} }, 'value', 'sv')).toBeUndefined();
  });
});

function messageOf(code: 'cell.ambiguous' | 'cell.not-a-date', params: Diagnostic['params']): string {
  return sentence({ code, at: SHEET_CELL, params }, 'sv').message;
}
