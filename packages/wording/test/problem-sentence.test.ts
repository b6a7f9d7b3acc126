import { describe, expect, it } from 'vitest';

import { problemSentence, type SchemaProblem } from '../src/problems/problem-sentence.js';

/** Keyword, its params as ajv gives them, and the Swedish and English clause. */
const CASES: readonly (readonly [string, Record<string, unknown>, sv: string, en: string])[] = [
  ['required', { missingProperty: 'date' }, 'fältet ’date’ saknas', 'the field ‘date’ is missing'],
  [
    'additionalProperties',
    { additionalProperty: 'datum' },
    'fältet ’datum’ är okänt',
    'the field ‘datum’ is unknown',
  ],
  ['type', { type: 'string' }, 'värdet är inte av typen ’string’', 'the value is not of the type ‘string’'],
  [
    'enum',
    { allowedValues: ['2017', '2023'] },
    'värdet är inte ett av de tillåtna',
    'the value is not one of those allowed',
  ],
  ['const', { allowedValue: 1 }, 'värdet är inte ’1’', 'the value is not ‘1’'],
  [
    'pattern',
    { pattern: '^[0-9]{4}$' },
    'texten följer inte mönstret ’^[0-9]{4}$’',
    'the text does not follow the pattern ‘^[0-9]{4}$’',
  ],
  ['format', { format: 'date' }, 'texten är inte skriven som ’date’', 'the text is not written as ‘date’'],
  ['minLength', { limit: 1 }, 'texten är tom eller för kort', 'the text is blank or too short'],
  ['maxLength', { limit: 32 }, 'texten är längre än 32 tecken', 'the text is longer than 32 characters'],
  ['minItems', { limit: 1 }, 'listan har färre poster än 1', 'the list has fewer items than 1'],
  ['minimum', { comparison: '>=', limit: 0 }, 'talet är mindre än 0', 'the number is less than 0'],
  ['maximum', { comparison: '<=', limit: 90 }, 'talet är större än 90', 'the number is greater than 90'],
  [
    'oneOf',
    { passingSchemas: null },
    'värdet passar inte in på exakt en av de former som det kan ha',
    'the value does not fit exactly one of the forms that it can have',
  ],
  [
    'unknown-reference',
    { kind: 'list', reference: 'situationer' },
    'kodlistan ’situationer’ finns inte',
    'the code list ‘situationer’ does not exist',
  ],
  ['unknown-reference', { reference: 'x' }, 'namnet ’x’ finns inte', 'the name ‘x’ does not exist'],
  [
    'unknown-municipality',
    { municipality: 'Vaxjö' },
    'kommunen ’Vaxjö’ finns inte',
    'there is no municipality ‘Vaxjö’',
  ],
  ['duplicate-code', { code: '0180' }, '’0180’ finns mer än en gång', '‘0180’ occurs more than once'],
  [
    'unreachable',
    { rule: 's4', earlier: 's1' },
    'regeln ’s4’ kan aldrig gälla, för regeln ’s1’ gäller alltid före den',
    'the rule ‘s4’ can never hold, for the rule ‘s1’ always holds before it',
  ],
  [
    'unknown-round',
    { round: '2029', known: ['2017', '2023'] },
    'omgången ’2029’ finns inte',
    'the round ‘2029’ does not exist',
  ],
  ['not-json', { detail: 'Unexpected token' }, 'filen är inte giltig JSON', 'the file is not valid JSON'],
  [
    'uniqueItems',
    { i: 1, j: 0 },
    'innehållet bryter mot schemats krav ’uniqueItems’',
    'the content breaks the schema’s demand ‘uniqueItems’',
  ],
];

describe('problemSentence', () => {
  it.each(CASES)('says where and what for %s', (keyword, params, sv, en) => {
    const problem: SchemaProblem = { file: 'rounds/2023.json', pointer: '/denominator', keyword, params };
    expect(problemSentence(problem, 'sv').message).toBe(`Filen rounds/2023.json, vid /denominator: ${sv}.`);
    expect(problemSentence(problem, 'en').message).toBe(`The file rounds/2023.json, at /denominator: ${en}.`);
  });

  it.each(CASES)('says what to do for %s', (keyword, params) => {
    const problem: SchemaProblem = { file: 'rounds/2023.json', pointer: '', keyword, params };
    for (const language of ['sv', 'en'] as const) {
      expect(problemSentence(problem, language).fix).toMatch(/^[A-ZÅÄÖ].*\.$/u);
      expect(problemSentence(problem, language).fix).not.toMatch(/–|undefined| {2}/u);
    }
  });

  it('names the file alone where the whole of it is wrong', () => {
    const problem: SchemaProblem = {
      file: 'kartlagg.json',
      pointer: '',
      keyword: 'required',
      params: { missingProperty: 'round' },
    };
    expect(problemSentence(problem, 'sv')).toEqual({
      message: 'Filen kartlagg.json: fältet ’round’ saknas.',
      fix: 'Lägg till fältet ’round’.',
    });
  });

  it('lists the values that are allowed', () => {
    const problem: SchemaProblem = {
      file: 'rounds/2023.json',
      pointer: '/geography/skrGroups',
      keyword: 'enum',
      params: { allowedValues: ['2017', '2023'] },
    };
    expect(problemSentence(problem, 'sv').fix).toBe('Skriv ett av de tillåtna värdena: ’2017’, ’2023’.');
  });
});
