import { describe, expect, it } from 'vitest';
import { missedSentence, summaryLines, type RunSummary } from '../src/index.js';

const SUMMARY: RunSummary = {
  title: 'Hemlöshet i Växjö',
  round: 'Kartläggningen 2023',
  synthetic: false,
  coverage: {
    asked: 1,
    answered: 1,
    nothingToReport: 0,
    rejected: 0,
    silent: 0,
    populationShare: 1,
  },
  place: 'Växjö',
  total: 187,
  totalWithout3: 80,
  rate: 19.4,
  funnel: { forms: 100, eligible: 92, persons: 80 },
  duplicates: { review: 15, missed: { from: 7, to: 14 } },
  errors: 0,
  warnings: 0,
  rejected: 0,
  tables: 1,
  charts: 1,
  hidden: 0,
  open: 'ut/index.html',
  findings: 'ut/findings.json',
};

const lineOf = (summary: RunSummary, language: 'sv' | 'en', label: string) =>
  summaryLines(summary, language)
    .find((line) => line.trim().startsWith(label))
    ?.trim();

describe('what a run ends with', () => {
  it('says how sure the number of persons is, and which command helps', () => {
    expect(lineOf(SUMMARY, 'sv', 'Dubbletter')).toBe(
      'Dubbletter  15 par att granska; väntade missade 7–14: kartlagg dubbletter',
    );
    const one = { review: 1, missed: { from: 8, to: 8 } };
    expect(lineOf({ ...SUMMARY, duplicates: one }, 'en', 'Duplicates')).toBe(
      'Duplicates  1 pair to look at; expected missed about\u00a08: kartlagg duplicates',
    );
  });

  it('says nothing of duplicates where no person forms came', () => {
    expect(lineOf({ ...SUMMARY, funnel: null, duplicates: null }, 'sv', 'Dubbletter')).toBeUndefined();
  });

  it('a number without expected misses is not said to be too high', () => {
    expect(missedSentence({ from: 0, to: 0 }, 'sv')).toBe('');
    expect(missedSentence({ from: 0, to: 3 }, 'sv')).toContain('väntas ha missats: 0–3.');
  });
});
