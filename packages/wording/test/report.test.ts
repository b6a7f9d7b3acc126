import { describe, expect, test } from 'vitest';
import {
  comparisonWords,
  coverageSentence,
  hiddenWords,
  pageWords,
  tableWords,
} from '../src/report/index.js';

const COVERAGE = {
  asked: 290,
  answered: 279,
  nothingToReport: 6,
  rejected: 1,
  silent: 4,
  populationShare: 0.9812,
};

describe('the words of reports', () => {
  test('tell who answered in plain Swedish', () => {
    expect(coverageSentence(COVERAGE, 'sv')).toBe(
      'Av 290 tillfrågade kommuner har 279 lämnat uppgifter. 6 har uppgett att det inte finns något att rapportera. ' +
        'Uppgifterna från 1 kommun behöver rättas och är inte medräknade. 4 har inte svarat. ' +
        'Svaren omfattar 98,1\u00a0% av befolkningen.',
    );
  });

  test('tell who answered in English', () => {
    expect(
      coverageSentence(
        { ...COVERAGE, asked: 1, answered: 1, nothingToReport: 0, rejected: 0, silent: 0 },
        'en',
      ),
    ).toBe('Of 1 municipality asked, 1 delivered figures. The answers cover 98.1% of the population.');
  });

  test('never round a share below one to everyone', () => {
    expect(coverageSentence({ ...COVERAGE, populationShare: 0.99996 }, 'sv')).toContain('99,9\u00a0%');
    expect(coverageSentence({ ...COVERAGE, populationShare: 1 }, 'sv')).toContain('omfattar 100\u00a0%');
  });

  test('say how much a figure has changed, and that a rough one is rough', () => {
    const words = comparisonWords('sv');
    const [exact, rough] = [30090, 17000].map((value, at) => ({
      value,
      exactness: at === 0 ? ('exact' as const) : ('approximate' as const),
    }));
    if (exact === undefined || rough === undefined) throw new Error('two numbers');
    expect(words.change({ from: exact, to: { ...exact, value: 27383 } })).toBe(
      'Minskning från 30\u00a0090 till 27\u00a0383, det vill säga med 2\u00a0707 (9,0\u00a0%).',
    );
    expect(words.change({ from: rough, to: { ...rough, value: 34000 } })).toBe(
      'Ökning från cirka 17\u00a0000 till cirka 34\u00a0000, det vill säga med cirka 17\u00a0000 (100\u00a0%).',
    );
    expect(words.change({ from: { ...rough, value: 5600 }, to: { ...exact, value: 4899 } })).toBe(
      'Minskning från cirka 5\u00a0600 till 4\u00a0899, det vill säga med cirka 700 (13\u00a0%).',
    );
    expect(words.change({ from: { ...exact, value: 0 }, to: { ...exact, value: 0 } })).toBe('Oförändrat: 0.');
  });

  test('put the word of exactness before the number', () => {
    expect(tableWords('sv').inexact('24\u00a0000', 'minimum')).toBe('minst\u00a024\u00a0000');
    expect(tableWords('en').inexact('24,000', 'exact')).toBe('24,000');
  });

  test('count findings and hidden figures with the right grammar', () => {
    expect(pageWords('sv').findings(1, 3, 0)).toBe(
      'Vid granskningen hittades 1 fel, 3 varningar och inga upplysningar.',
    );
    expect(pageWords('sv').rejected(1)).toBe('En fil behöver rättas och är inte med i tabellerna:');
    expect(hiddenWords('sv').lead(1, 8)).toContain('1 av 8 uppgifter (12,5\u00a0%) är dold.');
  });
});
