import type { ProtectedTable } from '@kartlagg/disclosure';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { chartPlan, hasNumbers } from '../src/index.js';
import type { ChartPlan } from '../src/index.js';
import { agesChart, agesTable } from './fixtures/ages.js';
import { countiesChart, countiesTable } from './fixtures/counties.js';
import { cell } from './fixtures/protected-table.js';
import { seriesChart, seriesTable } from './fixtures/series.js';
import { situationsChart, situationsTable } from './fixtures/situations.js';

const PLANS: readonly [string, (language: 'sv' | 'en') => ChartPlan][] = [
  ['bars', (language) => chartPlan(situationsChart, situationsTable, { language })],
  ['ranked-bars', (language) => chartPlan(countiesChart, countiesTable(), { language })],
  ['pyramid', (language) => chartPlan(agesChart, agesTable, { language })],
  ['series', (language) => chartPlan(seriesChart, seriesTable, { language })],
];

describe('every chart', () => {
  it.each(PLANS)('%s compiles without a warning and reaches for nothing outside itself', (_kind, plan) => {
    for (const language of ['sv', 'en'] as const) {
      const warnings: unknown[] = [];
      const { spec } = plan(language);
      const logger = quiet((words) => warnings.push(...words));
      expect(() => compile(spec, { logger })).not.toThrow();
      expect(warnings).toEqual([]);
      const addresses = JSON.stringify(spec).match(/https?:[^"]*/gu);
      expect(addresses).toEqual(['https://vega.github.io/schema/vega-lite/v6.json']);
    }
  });

  it('takes the title that the author gives, and names the place and the period that the chart is about', () => {
    const filtered = { ...countiesChart, kind: 'bars', category: 'situation' } as const;
    const { title, subtitle } = chartPlan(filtered, countiesTable(), {
      language: 'sv',
      title: 'Hemlöshet i Skåne',
      geo: '12',
      period: 'våren 2023',
    });
    expect(title).toBe('Hemlöshet i Skåne');
    expect(subtitle).toContain('Skåne: personer per 10 000 invånare, våren 2023.');
  });

  it('will not be about a place that its table lacks', () => {
    expect(() => chartPlan(seriesChart, seriesTable, { language: 'sv', geo: '1280' })).toThrow(
      'no place 1280',
    );
  });

  it('carries the marks of its table and the mark of working material', () => {
    const { protection } = situationsTable;
    const plan = chartPlan(countiesChart, countiesTable({ protection: { ...protection, working: true } }), {
      language: 'sv',
    });
    for (const mark of ['Syntetiska data: talen är påhittade', 'Arbetsmaterial, ej för publicering']) {
      expect(plan.source).toContain(mark);
      expect(JSON.stringify(plan.spec)).toContain(mark);
    }
  });

  it('ends its alt text with who answered and the marks', () => {
    const { protection } = situationsTable;
    const table = countiesTable({ protection: { ...protection, working: true } });
    const { altText } = chartPlan(countiesChart, table, { language: 'sv' });
    expect(altText.replaceAll('\u00a0', ' ')).toMatch(
      /284 av 290 kommuner svarade; de har 98,9 procent av befolkningen\. Syntetiska data: talen är påhittade\. Arbetsmaterial, ej för publicering\.$/u,
    );
  });
});

describe('bars', () => {
  it('keep the situation that is missing, leave out sums, and give shares of the known answers', () => {
    // 4,436 + 2,713 + 16,878 + 3,209 = 27,236 known; 16,878 / 27,236 = 61.97 %
    expect(rowsOf(chartPlan(situationsChart, situationsTable, { language: 'sv' }))).toMatchObject([
      { code: '1', value: 4436, text: '4 436 (16 %)' },
      { code: '2', value: 2713, text: '2 713 (10 %)' },
      { code: '3', value: 16878, text: '16 878 (62 %)' },
      { code: '4', value: 3209, text: '3 209 (12 %)' },
      { code: 'missing', value: 147, text: '147', part: 'residual' },
    ]);
  });

  it('give no shares where a part is hidden: the base would tell it', () => {
    const plan = chartPlan(situationsChart, hide(situationsTable, 'situation', '2'), { language: 'sv' });
    const rows = rowsOf(plan);
    expect(rows.map(({ text }) => text)).toEqual(['4 436', '.. (dold)', '16 878', '3 209', '147']);
    expect(rows[1]).not.toHaveProperty('value');
  });
});

describe('ranked bars', () => {
  it('stand by their numbers, ties by name, and those without a number last by name', () => {
    const rows = rowsOf(chartPlan(countiesChart, countiesTable(), { language: 'sv' }));
    const labels = rows.map(({ label }) => label);
    expect(labels.slice(0, 5)).toEqual(['Stockholm', 'Skåne', 'Västra Götaland', 'Örebro', 'Östergötland']);
    expect(labels.slice(-3)).toEqual(['Norrbotten', 'Gotland', 'Jämtland']);
    expect(rows.slice(-2).map(({ text }) => text)).toEqual(['.. (dold)', 'svar saknas']);
  });

  it('show the country as a line and not as a bar', () => {
    const { spec } = chartPlan(countiesChart, countiesTable(), { language: 'sv' });
    expect(spec.data).not.toMatchObject({ values: expect.arrayContaining([{ code: '00' }]) });
    expect(JSON.stringify(spec.layer)).toContain('"text":"Riket 26,0"');
  });

  it('mark the places that a municipality is missing from, and say so below and in the alt text', () => {
    // Jämtland (23) has no number: there is nothing to mark.
    const incomplete = ['01', '12', '23', '00'];
    const plan = chartPlan(countiesChart, countiesTable({ incomplete }), { language: 'sv' });
    expect(
      rowsOf(plan)
        .map(({ label }) => label)
        .filter((label) => String(label).includes('*')),
    ).toEqual(['Stockholm*', 'Skåne*']);
    const why = 'Inte alla kommuner i länet är medräknade; talet är ett minimum.';
    expect(JSON.stringify(plan.spec)).toContain(`"* ${why}"`);
    expect(plan.altText).toContain(`Minimum: Stockholm och Skåne. ${why}`);
    expect(JSON.stringify(chartPlan(countiesChart, countiesTable(), { language: 'sv' }))).not.toContain(why);
  });

  it('end the line of the country where the bars end, above those without a number', () => {
    const { spec } = chartPlan(countiesChart, countiesTable(), { language: 'sv' });
    // 20 for its label and 24 for each of the 19 counties with a number.
    const feet = JSON.stringify(spec.layer).match(/"y2":\{[^}]*\}/gu);
    expect(feet).toEqual(['"y2":{"value":476}', '"y2":{"value":476}']);
  });

  it('show the highest only where asked to, and say so', () => {
    const plan = chartPlan({ ...countiesChart, top: 3 }, countiesTable(), { language: 'sv' });
    expect(rowsOf(plan).map(({ label }) => label)).toEqual(['Stockholm', 'Skåne', 'Västra Götaland']);
    expect(JSON.stringify(plan.spec)).toContain('De 3 högsta av 21 visas.');
    const leftOut = '1 län visas inte därför att talet är dolt. 1 län visas inte därför att uppgift saknas.';
    expect(JSON.stringify(plan.spec)).toContain(leftOut);
    expect(plan.altText).toContain(leftOut);
  });
});

describe('a pyramid', () => {
  it('mirrors the sexes on one scale, women to the left', () => {
    const { spec } = chartPlan(agesChart, agesTable, { language: 'sv' });
    const rows = rowsOf({ spec });
    expect(rows.find(({ age, sex }) => age === '35-44' && sex === 'woman')).toMatchObject({ signed: -2891 });
    expect(rows.find(({ age, sex }) => age === '35-44' && sex === 'man')).toMatchObject({ signed: 4211 });
    const domains = JSON.stringify(spec.layer).match(/"domain":\[-?\d+,\d+\]/gu);
    expect(new Set(domains)).toEqual(new Set(['"domain":[-4211,4211]']));
  });

  it('says below how many it has no bar for, each once, whatever the filter keeps', () => {
    const { spec } = chartPlan(agesChart, agesTable, { language: 'sv' });
    // 41 of unknown age and 36 of unknown sex, 6 of them both: 41 + 36 − 6 = 71.
    expect(JSON.stringify(spec)).toContain('Utanför diagrammet: 71 med okänt kön eller okänd ålder.');
  });

  it('says nothing of them where one of the cells is hidden', () => {
    const cells = agesTable.cells.map((each) =>
      each.key['age'] === '18-24' && each.key['sex'] === 'unknown' ? cell(each.key, 'suppressed') : each,
    );
    const { spec, altText } = chartPlan(agesChart, { ...agesTable, cells }, { language: 'sv' });
    expect(JSON.stringify(spec) + altText).not.toContain('Utanför diagrammet');
  });
});

describe('a series', () => {
  const plan = chartPlan(seriesChart, seriesTable, { language: 'sv' });

  it('joins only points that may be compared, dashed where with caution', () => {
    expect(linesOf(plan)).toEqual([
      { from: '1993 as_published', to: '1999 as_published', dashed: false },
      { from: '1999 as_published', to: '2005 as_published', dashed: true },
      { from: '2011 as_published', to: '2017 as_published', dashed: true },
      { from: '2017 restated_2023', to: '2023 as_published', dashed: false },
    ]);
  });

  it('marks the whole break between 2005 and 2011, and the one that only 2017 as published has', () => {
    const breaks = JSON.stringify(plan.spec.layer).match(/\{"year":\d+,[^}]*"text":"brott i serien"\}/gu);
    expect([...new Set(breaks)]).toEqual([
      '{"year":2008,"text":"brott i serien"}',
      '{"year":2017,"version":"as_published","value":33250,"text":"brott i serien"}',
    ]);
  });

  it('says how exact each number is, and tells the two figures of 2017 apart by shape and name', () => {
    expect(rowsOf(plan).filter(({ year }) => year === 2017)).toMatchObject([
      { text: 'cirka 33 250', exactness: 'approximate', shape: 'circle', versionLabel: 'Som publicerat' },
      { text: '30 090', exactness: 'exact', shape: 'diamond', versionLabel: 'Omräknat till\n2023 års metod' },
    ]);
  });

  it('draws no line to a hidden year, nor past it', () => {
    const hidden = chartPlan(seriesChart, hide(seriesTable, 'year', '1999'), { language: 'sv' });
    expect(linesOf(hidden).map(({ from }) => from)).toEqual(['2011 as_published', '2017 restated_2023']);
    expect(rowsOf(hidden).find(({ year }) => year === 1999)).not.toHaveProperty('value');
  });
});

/** The rows of the data, with ordinary spaces so that they can be read here. */
function rowsOf({ spec }: Pick<ChartPlan, 'spec'>): Record<string, unknown>[] {
  const plain = JSON.stringify(spec.data).replaceAll('\u00a0', ' ');
  const data = JSON.parse(plain) as { values: Record<string, unknown>[] };
  return data.values;
}

function linesOf({ spec }: ChartPlan): { from: string; to: string; dashed: boolean }[] {
  return spec.layer.flatMap((layer) => {
    const { mark, data } = layer as {
      mark?: { type: string; strokeDash?: number[] };
      data?: { values: { year: number; version: string }[] };
    };
    if (mark?.type !== 'line') return [];
    const [from = '', to = ''] = data?.values.map(({ year, version }) => `${year} ${version}`) ?? [];
    return [{ from, to, dashed: mark.strokeDash !== undefined }];
  });
}

function hide(table: ProtectedTable, dimension: string, code: string): ProtectedTable {
  return {
    ...table,
    cells: table.cells.map((each) =>
      each.key[dimension] === code && each.status === 'value' ? cell(each.key, 'suppressed') : each,
    ),
  };
}

type Logger = NonNullable<NonNullable<Parameters<typeof compile>[1]>['logger']>;

function quiet(heard: (words: readonly unknown[]) => void): Logger {
  const hear = (...words: readonly unknown[]): void => heard(words);
  const logger: unknown = {
    level: () => logger,
    error: hear,
    warn: hear,
    info: () => logger,
    debug: () => logger,
  };
  return logger as Logger;
}

describe('a chart with nothing to draw', () => {
  const hidden = countiesTable();
  const table: ProtectedTable = {
    ...hidden,
    cells: hidden.cells.map(({ key, measure }) =>
      key['geo'] === '00'
        ? cell(key, 26.04, { measure })
        : cell(key, key['situation'] === 'total' ? 'suppressed' : 0, { measure }),
    ),
  };

  it('is known before it is planned: a ranking whose every place is hidden has no bar, with or without its reference', () => {
    for (const definition of [
      { ...countiesChart, top: 3 },
      { ...countiesChart, top: 3, reference: 'none' },
    ])
      expect(hasNumbers(definition, table, { language: 'sv' })).toBe(false);
  });

  it('is not one whose places stand hidden beside a reference, nor one with a number', () => {
    expect(hasNumbers(countiesChart, table, { language: 'sv' })).toBe(true);
    expect(hasNumbers({ ...countiesChart, top: 3 }, countiesTable(), { language: 'sv' })).toBe(true);
  });
});
