import { describe, expect, it } from 'vitest';
import { decisionPage } from '../docs/decision-page.js';
import { sampleSurvey } from '../sample-survey.js';

const rounds = ['2023', '2017', '2011', 'lokal-exempel'].map(sampleSurvey);
const page = decisionPage(rounds, [], 'sv');
const english = decisionPage(rounds, [], 'en');

describe('the page about who counts and in which situation', () => {
  it('has every table of every round once', () => {
    const headings = page.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      '## Vem som räknas 2023',
      '## Situation 2023',
      '## Vem som räknas 2017',
      '## Situation 2017',
      '## Vem som räknas 2011',
      '## Situation 2011',
    ]);
  });

  it('says of the local example which table it shares with 2023', () => {
    expect(page).toContain('Används i: Kartläggningen 2023 och Lokal kartläggning, exempel.');
  });

  it('names every rule, in both languages, and marks those that are ours', () => {
    const rules = rounds.flatMap(({ persons }) => persons?.situation.rules ?? []);
    for (const { name, ours } of rules) {
      expect(page).toContain(` ${name.sv}${ours === true ? ' (*Kartläggs läsning*)' : ''} |`);
      expect(english).toContain(` ${name.en ?? ''}${ours === true ? ' (*Kartlägg’s reading*)' : ''} |`);
    }
  });

  it('draws the rules of one living form as one branch, the last of them with a corner', () => {
    expect(page).toContain(
      '│  ├─ Kvar i brist på bostad: Ja → Situation 2\n│  └─ Tid kvar på institutionen:',
    );
  });

  it('says questions and answers in words, never as codes', () => {
    expect(page).toContain('Ålder: under 18');
    expect(page).not.toMatch(/[a-z]+_[a-z]+/u);
  });

  it('keeps its tree narrow enough to be read without scrolling', () => {
    const trees = page.split('```').filter((_, index) => index % 2 === 1);
    const lines = trees.flatMap((tree) => tree.split('\n'));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});
