import type { Person } from '@kartlagg/model';
import { suggestResponsibility } from '@kartlagg/linkage';
import { repositorySurvey } from '@kartlagg/testkit';
import { describe, expect, it } from 'vitest';
import { responsibilityWorkbook } from '../src/responsibility-workbook.js';
import { personForm } from './person-forms.js';

const survey = repositorySurvey();
const FORMS = [
  personForm(
    'solna.xlsx',
    14,
    { reporter: 'municipality', acute_need: 'yes', municipality_stay: '0184', connection: '0184' },
    { birth_date: '1971-02-03' },
  ),
  personForm('jour.xlsx', 3, { reporter: 'self', connection: '0126', placement_by: '0180' }),
];
const PERSON: Person = {
  id: FORMS[0]?.id ?? '',
  forms: FORMS,
  answers: {},
  situation: '1',
  municipality: '0184',
  choices: [],
};
const LOCAL = { suggestion: suggestResponsibility(PERSON), places: FORMS.map(({ at }) => at) };
const [summary, persons] = responsibilityWorkbook([LOCAL], survey, 'sv').sheets;

const row = (line: number) =>
  'ACDE'.split('').map((letter) => persons?.cells.find(({ at }) => at === `${letter}${line}`)?.value);

describe('the working paper about who may be responsible', () => {
  it('has a line for each person, by number and by the place of the forms', () => {
    const line = 'ABCDE'
      .split('')
      .map((letter) => summary?.cells.find(({ at }) => at === `${letter}7`)?.value);
    expect(line).toEqual([
      'Person 1',
      'Solna hjälper till här och nu, eftersom behovet är akut. I övrigt: Stockholm behåller hela ansvaret, efter sitt beslut om placering.',
      'Akut behov',
      'Inget mer behöver frågas för förslaget.',
      'solna.xlsx: blad Personer, rad 14; jour.xlsx: blad Personer, rad 3',
    ]);
  });

  it('tries every ground for each person and says who says what', () => {
    expect(row(10)).toEqual(['Grund', 'Läge', 'Kommun', 'Vad formulären säger']);
    expect(row(11)).toEqual([
      'Akut behov',
      'Gäller',
      'Solna',
      'Akut behov: Ja (kommun); Vistelsekommun: Solna (kommun)',
    ]);
    expect(row(13)).toEqual([
      'Stadigvarande bosatt',
      'Går inte att avgöra',
      '',
      'Inget formulär säger något om det.',
    ]);
    expect(row(14)).toEqual([
      'Starkast anknytning',
      'Går inte att avgöra',
      '',
      'Formulären säger olika. Starkast anknytning till: Solna (kommun); Starkast anknytning till: Huddinge (personen själv)',
    ]);
  });

  it('says on both sheets that it is a suggestion and no ruling, and invents no deadlines', () => {
    for (const sheet of [summary, persons]) {
      expect(sheet?.cells[0]?.value).toBe('Ärendeansvar: förslag, inget beslut');
      expect(JSON.stringify(sheet)).not.toMatch(/\d+ (?:dagar|veckor|timmar)/u);
    }
    expect(persons?.cells.find(({ at }) => at === 'A8')?.value).toMatch(/^Förslag, inget beslut: /u);
  });

  it('says what has to be asked, or that nothing has', () => {
    expect(persons?.cells.find(({ at }) => at === 'A9')?.value).toBe(
      'Inget mer behöver frågas för förslaget.',
    );
    const unsure = { ...LOCAL, suggestion: suggestResponsibility({ ...PERSON, forms: FORMS.slice(0, 1) }) };
    const [, asking] = responsibilityWorkbook([unsure], survey, 'sv').sheets;
    expect(asking?.cells.find(({ at }) => at === 'A9')?.value).toBe(
      'Fråga om: kommun som har beslutat placering och stadigvarande bosatt i',
    );
  });

  it('shows no identity', () => {
    expect(JSON.stringify([summary, persons])).not.toContain('1971-02-03');
  });

  it('has room for two hundred persons and says how many are left', () => {
    const [many] = responsibilityWorkbook(
      Array.from({ length: 203 }, () => LOCAL),
      survey,
      'sv',
    ).sheets;
    expect(many?.cells.at(-1)?.value).toBe('… och 3 personer till, som inte ryms i boken.');
  });
});
