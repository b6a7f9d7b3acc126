import * as fc from 'fast-check';
import type { ProtectedTable } from '@kartlagg/disclosure';
import { describe, expect, test } from 'vitest';
import { indexPage } from '../src/index.js';
import { isShown } from '../src/table/table-symbols.js';
import { CANARY, COUNTRY, MUNICIPALITIES, pageContext, SERIES } from './fixtures.js';

const page = indexPage(pageContext());

describe('the page', () => {
  test('is Swedish or English and says which', () => {
    expect(page).toContain('<html lang="sv">');
    expect(indexPage(pageContext({ language: 'en' }))).toContain('<html lang="en">');
  });

  test('is well-formed: every element that is opened is closed in its place', () => {
    expect(unbalanced(page)).toEqual([]);
    expect(unbalanced(indexPage(pageContext({ language: 'en', charts: [], notes: [], tables: [] })))).toEqual(
      [],
    );
  });

  test('uses each id once, charts included, and every link within the page leads somewhere', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target = ''] of page.matchAll(
      /(?:href="#|url\(#|(?:labelledby|describedby)=")([^")]+)/gu,
    )) {
      expect(ids).toContain(target);
    }
  });

  test('tells who answered before any number of persons, and ends with the sources', () => {
    expect([...page.matchAll(/<section id="([^"]+)"/gu)].map(([, id]) => id)).toEqual([
      'svar',
      'resultat',
      'diagram',
      'tabeller',
      'utveckling',
      'dolt',
      'metod',
      'granskning',
      'kallor',
    ]);
  });

  test('prints the published total with and without situation 3, and the rate with its base', () => {
    const figures = between(page, '<section id="resultat"', '</section>');
    expect(figures).toContain('>27\u00a0383<');
    expect(figures).toContain('>10\u00a0505<');
    expect(figures).toContain('>26,0<');
    expect(figures).toContain('27\u00a0383 av 10\u00a0521\u00a0556 invånare den 31 december 2022.');
  });

  test('never breaks a number of the first figures in two', () => {
    expect(page).toMatch(/\.key dd\{[^}]*white-space:nowrap/u);
    expect(page).toMatch(/\.key dd\.note\{[^}]*white-space:normal/u);
  });

  test('says minst before a total that is not everyone', () => {
    const tables = [{ ...COUNTRY, incomplete: ['00'] }];
    expect(between(indexPage(pageContext({ tables })), '<section id="resultat"', '</section>')).toContain(
      '>minst\u00a027\u00a0383<',
    );
  });

  test('says minst of a total only where it holds for every place', () => {
    expect(labels({ ...COUNTRY, incomplete: ['00'] })).toContain('Samtliga situationer, minst');
    expect(labels(COUNTRY)).not.toContain('minst');
    expect(labels(MUNICIPALITIES)).toMatch(/Samtliga .*Riket, minst/u);
    expect(labels(MUNICIPALITIES)).not.toContain('Samtliga, minst');
  });

  test('gives a round without the country the figures of its only place, and names it', () => {
    const table = onlyPlace(MUNICIPALITIES, '0180');
    const figures = words(
      between(indexPage(pageContext({ tables: [table] })), '<section id="resultat"', '</section>'),
    );
    expect(figures).toContain('Uppgifterna gäller Stockholm.');
    expect(figures).toContain('personer i hemlöshet 124');
    expect(figures).toMatch(/Situation 3: Långsiktiga boendelösningar\s+\.\./u);
  });

  test('takes the figures of the country where a table has more places', () => {
    const cells = MUNICIPALITIES.cells.map((cell) =>
      isShown(cell) && cell.key['geo'] === '00' ? Object.assign({}, cell, { value: 200 }) : cell,
    );
    const figures = words(
      between(
        indexPage(pageContext({ tables: [{ ...MUNICIPALITIES, cells }] })),
        '<section id="resultat"',
        '</section>',
      ),
    );
    expect(figures).not.toContain('Uppgifterna gäller');
    expect(figures).toContain('personer i hemlöshet minst 200');
  });

  test('lets charts without a mark be used, and no others', () => {
    expect(page).toContain('Diagram utan märkning får användas om källan anges.');
  });

  test('sends people to the workbook and machines to the CSV', () => {
    const below = between(page, 'id="tabell-municipality-situation"', '</details>');
    expect(words(below)).toContain('Öppna i kalkylprogram: tabeller.xlsx . För maskiner: CSV .');
    expect(below).toContain('href="tables/municipality-situation.csv"');
  });

  test('says on paper where a table is that stands closed', () => {
    expect(page).toContain(
      '<p class="on-paper">Tabellen finns i tabeller.xlsx och, för maskiner, i tables/municipality-situation.csv.</p>',
    );
    expect(page.match(/class="on-paper"/gu)).toHaveLength(page.match(/<details>/gu)?.length ?? 0);
  });

  test('lists what Kartlägg has chosen for itself apart from the method', () => {
    expect(words(between(page, '<section id="metod"', '</section>'))).toContain(
      'Kartläggs egna val, inte officiella ordalydelser: Åldersgrupperna. Avrundningen.',
    );
  });

  test('compares 2023 with the restated 2017 and says why not with the published', () => {
    const comparisons = words(between(page, '<div class="comparisons"', '</div>'));
    expect(comparisons).toContain(
      '2017 (omräknat) till 2023. Får jämföras. Minskning från 30 090 till 27 383, det vill säga med 2 707 (9,0 %). 2017 är omräknat så som 2023 räknades.',
    );
    expect(comparisons).toContain(
      '2017 (som publicerat) till 2023. Får inte jämföras. Metoden ändrades mellan omgångarna.',
    );
    expect(comparisons).not.toContain('33 250');
  });

  test('shows a hidden number as its symbol and says it in words to a screen reader', () => {
    const table = words(between(page, 'id="tabell-municipality-situation"', '</table>'));
    expect(table).toContain('Stockholm 120 .. dolt 124');
    expect(table).toContain('Landskrona –² uppgiften har inte lämnats –¹ uppgiften efterfrågades inte');
  });

  test('never holds a hidden number, a script or an address that it fetches from', () => {
    expect(page).not.toContain(`${CANARY}`);
    expect(page).not.toMatch(/<script|<link|@import|javascript:[^<]*"|\ssrc=/iu);
  });

  test('escapes every text that comes from outside', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>"'&a-z/= ]{1,20}$/u), (hostile) => {
        const text = `<b x="${hostile}'>&`;
        const written = indexPage(hostilePage(text));
        expect(written).not.toContain('<b x=');
        expect(unbalanced(written)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('gives the same bytes for the same input', () => {
    expect(indexPage(pageContext())).toBe(page);
  });
});

/** The words of a table on a page of its own. */
function labels(table: ProtectedTable): string {
  const own = indexPage(pageContext({ tables: [table] }));
  return words(between(own, `id="tabell-${table.id}"`, '</table>'));
}

/** A table as a round that asks one municipality alone has it. */
function onlyPlace(table: ProtectedTable, code: string): ProtectedTable {
  return {
    ...table,
    incomplete: [],
    dimensions: table.dimensions.map((dimension) =>
      dimension.id === 'geo'
        ? { ...dimension, categories: dimension.categories.filter((category) => category.code === code) }
        : dimension,
    ),
    cells: table.cells.filter(({ key }) => key['geo'] === code),
  };
}

/** A page with one text everywhere that a text can come from. */
function hostilePage(text: string): ReturnType<typeof pageContext> {
  const said = { sv: text };
  const table = {
    ...MUNICIPALITIES,
    title: said,
    population: said,
    notes: [said],
    marks: [said],
    sources: [{ title: text, url: `https://x.se/${text}`, note: text, licence: text, years: text }],
    protection: {
      ...MUNICIPALITIES.protection,
      symbol: text,
      legend: said,
      name: said,
      workingMark: said,
    },
    measures: MUNICIPALITIES.measures.map((measure) => ({
      ...measure,
      label: said,
      short: said,
      unit: said,
    })),
    dimensions: MUNICIPALITIES.dimensions.map(({ id, categories }) => ({
      id,
      label: said,
      categories: categories.map((category) => ({ ...category, label: said, short: said })),
    })),
  };
  const series = {
    ...SERIES,
    comparisons: SERIES.comparisons.map((each) => Object.assign({}, each, { reason: said })),
  };
  const context = pageContext();
  return {
    ...context,
    title: said,
    round: { id: text, label: said },
    marks: [said],
    notes: [said],
    version: text,
    tables: [table, series],
    charts: context.charts.map((chart) => Object.assign({}, chart, { title: text, altText: text })),
    definitions: [{ term: said, definition: said }],
    findings: { ...context.findings, rejected: [text] },
    files: { tables: text, workbook: text, hidden: text, findings: text },
  };
}

const VOID = new Set(['meta', 'br', 'hr', 'img', 'input', 'link', '!doctype']);

/** The elements that are not closed in their place; a text with a bare `<` shows up as one. */
function unbalanced(markup: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const bare = markup.replace(/<style>[^]*?<\/style>/u, '');
  for (const [, slash = '', name = '', rest = ''] of bare.matchAll(
    /<(\/?)([^\s>/]*)((?:"[^"]*"|[^">])*)>/gu,
  )) {
    if (VOID.has(name.toLowerCase()) || rest.endsWith('/')) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  return text.slice(start, text.indexOf(to, start));
}

/** The words of some markup, spaces of every kind being one. */
function words(markup: string): string {
  return markup.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
}
