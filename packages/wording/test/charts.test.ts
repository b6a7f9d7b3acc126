import { describe, expect, it } from 'vitest';
import {
  altBars,
  altPyramid,
  altRankedBars,
  altSeries,
  chartNumber,
  chartSubtitle,
  coverageText,
  leftOutNote,
  seriesKeyNote,
  sourceText,
  stepText,
} from '../src/charts/index.js';
import type { ChartNumber } from '../src/charts/index.js';

const exact = (value: number): ChartNumber => ({ status: 'value', value, exactness: 'exact' });
const about = (value: number): ChartNumber => ({ status: 'value', value, exactness: 'approximate' });
const hidden: ChartNumber = { status: 'suppressed' };
const base = { unit: 'antal personer', period: '2023', population: 'Personer 18 år och äldre' };
/** With ordinary spaces, so that the sentences can be read here. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a number in a chart', () => {
  it('says how exact it is, in both languages, and never parts from its word', () => {
    expect(chartNumber(about(34000), 0, 'sv')).toBe('cirka\u00a034\u00a0000');
    expect(chartNumber({ status: 'value', value: 950, exactness: 'minimum' }, 0, 'en')).toBe(
      'at least\u00a0950',
    );
    expect(chartNumber(exact(26.04), 1, 'sv')).toBe('26,0');
  });

  it('tells zero, nothing to report, hidden, not answered and not asked apart', () => {
    const nothing: ChartNumber = { status: 'nothing_to_report', value: 0, exactness: 'exact' };
    expect(
      [exact(0), nothing, hidden, { status: 'not_answered' } as const, { status: 'not_asked' } as const].map(
        (number) => chartNumber(number, 0, 'sv'),
      ),
    ).toEqual(['0', '0 (inget att rapportera)', 'dold', 'svar saknas', 'inte tillfrågad']);
  });
});

describe('the alt text of bars', () => {
  const rows = [
    { label: 'Situation 1', number: exact(4436), share: '16 %', residual: false },
    { label: 'Situation 2', number: exact(2713), share: '10 %', residual: false },
    { label: 'Situation 3', number: exact(16878), share: '62 %', residual: false },
    { label: 'Situation saknas', number: exact(147), share: undefined, residual: true },
  ];
  const chart = { title: 'Personer i hemlöshet', base: { ...base, total: '27 383' }, decimals: 0, rows };

  it('gives every number and the ends, leaving the missing situation out of them', () => {
    expect(plain(altBars(chart, 'sv'))).toBe(
      'Stapeldiagram: Personer i hemlöshet. Antal personer, 2023. Totalt 27 383. Situation 1: 4 436 (16 %); ' +
        'Situation 2: 2 713 (10 %); Situation 3: 16 878 (62 %); Situation saknas: 147. ' +
        'Högst: Situation 3; lägst: Situation 2.',
    );
  });

  it('makes a reservation where a number is hidden', () => {
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error('no rows');
    const some = [first, second, { ...first, label: 'Situation 4', number: hidden, share: undefined }];
    const english = { ...base, unit: 'number of persons' };
    expect(altBars({ ...chart, title: 'Homelessness', base: english, rows: some }, 'en')).toBe(
      'Bar chart: Homelessness. Number of persons, 2023. Situation 1: 4,436 (16 %); Situation 2: 2,713 (10 %); ' +
        'Situation 4: hidden. Highest of the numbers shown: Situation 1; lowest: Situation 2. ' +
        '1 number is hidden.',
    );
  });
});

describe('the alt text of a ranking', () => {
  const rows = [31.2, 30.1, 29.8, 24.4, 22.1, 15.5, 12.4, 9.9].map((rate, index) => ({
    label: `Län ${index + 1}`,
    number: exact(rate),
  }));
  const all = [...rows, { label: 'Gotland', number: hidden }];
  const chart = {
    title: 'Efter län',
    base: { ...base, unit: 'personer per 10 000 invånare', denominatorDate: '2022-12-31' },
    decimals: 1,
    rows: all,
    reference: { label: 'Riket', number: exact(26) },
  };

  it('names the three at each end, who is above the country, and who is hidden', () => {
    expect(plain(altRankedBars(chart, 'sv'))).toBe(
      'Rangordnat stapeldiagram: Efter län. Personer per 10 000 invånare, 2023. Folkmängd den 31 december 2022. ' +
        'Riket 26,0. Högst: Län 1 31,2; Län 2 30,1; Län 3 29,8. Lägst: Län 6 15,5; Län 7 12,4; Län 8 9,9. ' +
        '3 av 8 ligger över Riket. Dolda tal: Gotland.',
    );
  });
});

describe('the alt text of a pyramid', () => {
  it('reads each side by itself', () => {
    const chart = {
      title: 'Ålder och kön',
      base,
      decimals: 0,
      left: side('Kvinnor', 30),
      right: side('Män', 50),
    };
    expect(
      altPyramid({ ...chart, outside: 'Utanför diagrammet: 7 med okänt kön eller okänd ålder.' }, 'sv'),
    ).toBe(
      'Pyramid efter ålder och kön: Ålder och kön. Antal personer, 2023. ' +
        'Kvinnor till vänster, 18–24 år: 30; 65 år och äldre: 40. Män till höger, 18–24 år: 50; 65 år och äldre: 40. ' +
        'Kvinnor. Högst: 65 år och äldre; lägst: 18–24 år. Män. Högst: 18–24 år; lägst: 65 år och äldre. ' +
        'Utanför diagrammet: 7 med okänt kön eller okänd ålder.',
    );
  });
});

describe('the alt text of a series', () => {
  const restated = { label: '2017 (Omräknat)', number: exact(30090) };
  const latest = { label: '2023', number: exact(27383) };

  it('says what each step may say, and names no highest year', () => {
    const points = [
      { label: '2005', number: about(17000) },
      { label: '2011', number: about(34000) },
    ];
    const [earlier, later] = points;
    if (earlier === undefined || later === undefined) throw new Error('no points');
    const steps = [
      { from: earlier, to: later, verdict: 'refused' as const, reason: 'Totalerna får inte jämföras.' },
      { from: restated, to: latest, verdict: 'allowed' as const, reason: 'Samma metod.' },
    ];
    const chart = { title: 'Sedan 2005', base: { ...base, period: '2005–2023' }, decimals: 0, steps };
    expect(plain(altSeries({ ...chart, points: [...points, restated, latest] }, 'sv'))).toBe(
      'Tidsserie: Sedan 2005. Antal personer, 2005–2023. 2005: cirka 17 000; 2011: cirka 34 000; ' +
        '2017 (Omräknat): 30 090; 2023: 27 383. 2005 och 2011 kan inte jämföras. Totalerna får inte jämföras. ' +
        // 30,090 − 27,383 = 2,707; 2,707 / 30,090 = 9.0 %
        '2017 (Omräknat) till 2023: minskning med 2 707 (9,0 %).',
    );
  });

  it('gives an approximate change no size, and advises caution where the rule does', () => {
    const step = {
      from: { label: '1999', number: exact(8440) },
      to: { label: '2005', number: about(17000) },
    };
    expect(stepText({ ...step, verdict: 'note', reason: 'More respondents.' }, 0, 'en')).toBe(
      '1999 and 2005 can be compared with caution. More respondents.',
    );
    expect(stepText({ ...step, verdict: 'allowed', reason: '' }, 0, 'sv')).toBe(
      '1999 och 2005 kan jämföras.',
    );
  });
});

describe('the lines around a chart', () => {
  const coverage = {
    asked: 290,
    answered: 279,
    nothingToReport: 5,
    rejected: 1,
    silent: 5,
    populationShare: 0.989,
  };

  it('say who answered, where nothing to report is an answer', () => {
    expect(plain(coverageText(coverage, 'sv'))).toBe(
      '284 av 290 kommuner svarade; de har 98,9 procent av befolkningen.',
    );
    expect(plain(coverageText(coverage, 'en'))).toBe(
      '284 of 290 municipalities answered; they have 98.9 per cent of the population.',
    );
  });

  it('never round an incomplete coverage to the whole', () => {
    expect(plain(coverageText({ ...coverage, answered: 284, populationShare: 0.9999 }, 'sv'))).toBe(
      '289 av 290 kommuner svarade; de har mer än 99,9 procent av befolkningen.',
    );
    expect(coverageText({ ...coverage, answered: 285, populationShare: 1 }, 'sv')).toBe(
      'Alla 290 kommuner svarade.',
    );
  });

  it('name one source or several', () => {
    expect(sourceText(['Socialstyrelsen 2024'], null, 'sv')).toBe('Källa: Socialstyrelsen 2024.');
    expect(sourceText(['A', 'B'], null, 'en')).toBe('Sources: A and B.');
    expect(sourceText([], 'answers', 'sv')).toBe('Källa: kommunernas svar.');
    expect(sourceText(['SCB, folkmängd'], 'answers', 'sv')).toBe(
      'Källor: kommunernas svar och SCB, folkmängd.',
    );
    expect(sourceText(['A', 'B', 'C', 'D'], null, 'sv')).toBe('Källor: A, B, C och D.');
    expect(sourceText(['A', 'B', 'C', 'D', 'E'], null, 'sv')).toBe(
      'Källor: A, B, C och 2 till, som står vid tabellen.',
    );
    expect(sourceText([], null, 'sv')).toBe('');
    expect(
      sourceText(
        [
          'Wikipedia "Homelessness in Sweden", citing Socialstyrelsen',
          'Socialstyrelsen press release "Hemlösheten fortsatt kvar på hög nivå" (2024-02-01)',
          'Socialstyrelsen "Hemlöshet 2017 - omfattning och karaktär" summary page',
        ],
        null,
        'sv',
      ),
    ).toBe('Källor: Socialstyrelsen och Wikipedia.');
    expect(sourceText([], 'forms', 'sv')).toBe('Källa: personformulären.');
    expect(sourceText([], 'answers-and-forms', 'en')).toBe(
      'Sources: the municipalities’ answers and the person forms.',
    );
  });

  it('give unit, place, period and population under the title', () => {
    expect(chartSubtitle({ ...base, place: 'Borås' }, 'sv')).toBe(
      'Borås: antal personer, 2023. Personer 18 år och äldre.',
    );
  });

  it('explain only what occurs', () => {
    expect(seriesKeyNote({ hollow: false, dashed: true }, 'sv')).toBe(
      'Streckad linje: jämför med försiktighet.',
    );
  });

  it('tell how many places are left out, and why', () => {
    expect(leftOutNote({ hidden: 7, absent: 0 }, 'municipality', 'sv')).toBe(
      '7 kommuner visas inte därför att talen är dolda.',
    );
    expect(leftOutNote({ hidden: 1, absent: 2 }, 'county', 'en')).toBe(
      '1 county is not shown because the number is hidden. 2 counties are not shown because there is no number.',
    );
    expect(leftOutNote({ hidden: 0, absent: 0 }, 'municipality', 'sv')).toBe('');
    expect(leftOutNote({ hidden: 9, absent: 0, ranked: false }, 'municipality', 'sv')).toBe(
      'Utanför rangordningen: 9 kommuner vars tal är dolda.',
    );
  });
});

function side(label: string, young: number): Parameters<typeof altPyramid>[0]['left'] {
  return {
    label,
    rows: [
      { label: '18–24 år', number: exact(young) },
      { label: '65 år och äldre', number: exact(40) },
    ],
  };
}
