import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tablesWorkbook } from '../src/index.js';
import { sheetNames } from '../src/workbook/sheet-names.js';
import { wrapped } from '../src/workbook/wrapped.js';
import { CANARY, COUNTRY, pageContext, TABLES } from './fixtures.js';
import { gridOf } from './grid-of.js';

const CONTEXT = { ...pageContext(), stamped: '2023-12-31T00:00:00Z' };
const plan = tablesWorkbook(TABLES, CONTEXT);

describe('the workbook of tables', () => {
  test('begins with a cover and contents and ends with what is hidden and the sources', () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      'Om tabellerna',
      'Innehåll',
      '1 Svar, Riket',
      '2 Riket, situation',
      '3 Kommuner, situation',
      '4 Tidsserie, Riket',
      'Dolda uppgifter',
      'Källor',
    ]);
  });

  test('lays situations down the page and measures across', () => {
    expect(gridOf(plan, '2 Riket, situation')).toEqual([
      '| Personer i hemlöshet efter situation i riket |',
      '| Population: Personer 18 år och äldre. Enheter: antal personer; personer per 10 000 invånare. Folkmängd i |',
      '| nämnaren: den 31 december 2022. |',
      '|  |',
      '| Situation | Personer | Per 10 000 |',
      '| Situation 1: Akut hemlöshet | 4436 | 4.2 |',
      '| Situation 2: Institutionsvistelse och stödboende | 2713 | 2.6 |',
      '| Situation 3: Långsiktiga boendelösningar | 16878 | 16 |',
      '| Situation 4: Eget ordnat kortsiktigt boende | 3209 | 3 |',
      '| Situation saknas | 147 | 0.1 |',
      '| Samtliga situationer | 27383 | 26 |',
      '| Samtliga utom situation 3 | 10505 | 10 |',
    ]);
  });

  test('shows parts that add up to the total that stands under them', () => {
    const numbers = gridOf(plan, '2 Riket, situation', 6).map((line) => Number(line.split(' | ')[1]));
    const [first, second, third, fourth, missing, total, without] = numbers;
    expect([first, second, third, fourth, missing].reduce((sum = 0, number = 0) => sum + number, 0)).toBe(
      total,
    );
    expect((total ?? 0) - (third ?? 0)).toBe(without);
  });

  test('prints every kind of nothing apart, explains it, and says minst where a place is not everyone', () => {
    expect(gridOf(plan, '3 Kommuner, situation')).toEqual([
      '| Personer i hemlöshet efter situation, efter kommun |',
      '| Påhittade tal |',
      '| Arbetsmaterial, ej för publicering |',
      '| Population: Personer 18 år och äldre. Enhet: antal personer. |',
      '| Av 3 tillfrågade kommuner har 1 lämnat uppgifter. 1 har uppgett att det inte finns något att rapportera. 1 har |',
      '| inte svarat. Svaren omfattar 90,0\u00a0% av befolkningen. |',
      '| Kolumner: Situation 1: Akut hemlöshet; Situation 3: Långsiktiga boendelösningar |',
      '| .. betyder att antalet är litet och inte visas. |',
      '| –¹ = uppgiften efterfrågades inte |',
      '| –² = uppgiften har inte lämnats |',
      '| 0 = noll: svar har lämnats och det finns inget att räkna |',
      '| 0 står också där kommunen har uppgett att den inte har något att rapportera |',
      '|  |',
      '| Område | Kod | Situation 1 | Situation 3 | Samtliga |',
      '| Stockholm | 0180 | 120 | .. | 124 |',
      '| Borås | 1490 | 0 | 0 | 0 |',
      '| Landskrona | 1282 | –² | –¹ | –² |',
      '| Riket, minst | 00 | 120 | .. | 124 |',
    ]);
  });

  test('gives municipalities a filter that leaves the country out, and panes that stay', () => {
    const sheet = plan.sheets.find(({ name }) => name === '3 Kommuner, situation');
    expect(sheet?.autoFilter).toBe('A14:E17');
    expect(sheet?.freeze).toBe('C15');
  });

  test('turns a table of one row, so that it is read down the page', () => {
    expect(gridOf(plan, '1 Svar, Riket', 7)).toEqual([
      '| Svar | Antal kommuner |',
      '| Tillfrågade | 290 |',
      '| Har lämnat antal | 271 |',
      '| Har svarat noll | 8 |',
      '| Inget att rapportera | 6 |',
      '| Svaret kan inte användas | 1 |',
      '| Har inte svarat | 4 |',
    ]);
  });

  test('names the numbers of a series that are not exact', () => {
    expect(gridOf(plan, '4 Tidsserie, Riket', 6)).toEqual([
      '| År | Serieversion | Situation 1 | Samtliga | Anmärkning |',
      '| 1999 | som publicerat | – | 8440 |',
      '| 2005 | som publicerat | – | 17000 | Cirka: Samtliga |',
      '| 2011 | som publicerat | 4500 | 34000 | Cirka: Situation 1, Samtliga |',
      '| 2017 | som publicerat | 5935 | 33250 | Cirka: Samtliga |',
      '| 2017 | omräknat | 5575 | 30090 |',
      '| 2023 | som publicerat | 4436 | 27383 |',
    ]);
  });

  test('links from the contents to every sheet after it', () => {
    const links = plan.sheets[1]?.cells.flatMap(({ link }) => link ?? []);
    expect(links).toEqual(plan.sheets.slice(2).map(({ name }) => `#'${name}'!A1`));
  });

  test('makes a link of a web address only', () => {
    const sources = plan.sheets.at(-1)?.cells.filter(({ style }) => style === 'link');
    expect(sources?.map(({ link }) => link)).toEqual(['https://www.socialstyrelsen.se/']);
  });

  test('merges no cells and never holds a hidden number', () => {
    expect(plan.sheets.every(({ merges }) => merges === undefined)).toBe(true);
    expect(JSON.stringify(plan)).not.toContain(`${CANARY}`);
  });

  test('names sheets so that Excel takes them, however many and whatever their variables are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 40 }), (labels) => {
        const tables = labels.map((sv) => ({
          ...COUNTRY,
          dimensions: COUNTRY.dimensions.map(({ id, categories }) => ({ id, categories, label: { sv } })),
        }));
        const names = sheetNames(tables, 'sv');
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
      }),
    );
  });

  test('breaks lines between words and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/u)), (words) => {
        const lines = wrapped(words.join(' '), 30);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(30);
      }),
    );
  });
});
