import { describe, expect, it } from 'vitest';
import {
  funnelWords,
  likelihoodWord,
  matchNames,
  matchSentence,
  probabilityText,
  splitSentence,
} from '../src/index.js';

const names = matchNames({
  keys: [
    {
      id: 'personal_number',
      name: { sv: 'Personnummer', en: 'Personal number' },
      fields: ['personal_number'],
      exclusive: true,
      trust: 0.9999,
    },
  ],
  comparisons: [
    {
      id: 'birth',
      name: { sv: 'Födelsedatum', en: 'Birth date' },
      ways: [{ field: 'birth_date', comparator: 'date', levels: [] }],
    },
    { id: 'sex', name: { sv: 'Kön', en: 'Sex' }, ways: [{ field: 'sex', comparator: 'exact', levels: [] }] },
    {
      id: 'initials',
      name: { sv: 'Initialer', en: 'Initials' },
      ways: [{ field: 'initials', comparator: 'jaro_winkler', levels: [] }],
    },
  ],
});

const WEIGHED = {
  by: 'weights',
  probability: 0.97,
  evidence: [
    { field: 'birth_date', level: 'same', weight: 9.2 },
    { field: 'sex', level: 'other', weight: -4.81 },
    { field: 'initials', level: 'close', weight: 3.1 },
  ],
};

describe('a pair in words', () => {
  it('says what was weighed, field by field, and how likely it is', () => {
    expect(matchSentence(WEIGHED, names, 'sv')).toBe(
      'Födelsedatum lika (+9,2), kön olika (−4,8), initialer nästan lika (+3,1): sannolikhet 0,97.',
    );
    expect(matchSentence(WEIGHED, names, 'en')).toBe(
      'Birth date the same (+9.2), sex different (-4.8), initials nearly the same (+3.1): probability 0.97.',
    );
  });

  it('says which key settled it, or that somebody did', () => {
    expect(matchSentence({ ...WEIGHED, by: 'personal_number' }, names, 'sv')).toBe(
      'Samma personnummer (pseudonym).',
    );
    expect(matchSentence({ ...WEIGHED, by: 'decision' }, names, 'sv')).toBe(
      'Någon har bedömt att det är samma person.',
    );
  });

  it('never says that something is certain', () => {
    expect(probabilityText(0.99999, 'sv')).toBe('över 0,99');
    expect(probabilityText(0, 'sv')).toBe('under 0,01');
    expect(probabilityText(0.5, 'en')).toBe('0.50');
  });

  it('has a word for how likely it is', () => {
    expect([0.97, 0.95, 0.8, 0.4, 0.1].map((probability) => likelihoodWord(probability, 'sv'))).toEqual([
      'Mycket troligt',
      'Mycket troligt',
      'Troligt',
      'Osäkert',
      'Mindre troligt',
    ]);
  });

  it('says why two forms are not one person', () => {
    expect(splitSentence('personal_number', names, 'sv')).toBe(
      'Olika personnummer (pseudonym): det kan inte vara samma person.',
    );
    expect(splitSentence('average', names, 'en')).toBe(
      'As wholes, what is known of the two persons is not alike enough.',
    );
  });

  it('asks somebody, and calls nothing impossible, where a difference leaves a doubt', () => {
    expect(splitSentence('doubt', names, 'sv')).toBe(
      'Något talar för att det är två personer, till exempel tvillingar. En människa behöver avgöra.',
    );
    expect(splitSentence('doubt', names, 'en')).toBe(
      'Something speaks for two persons, such as twins. Somebody has to decide.',
    );
  });
});

describe('the funnel in words', () => {
  it('gives an expected number with its range, and a sure one without', () => {
    expect(funnelWords('sv').estimate({ low: 1.2, estimate: 3.4, high: 8 })).toBe('3 (1–8)');
    expect(funnelWords('sv').estimate({ low: 0, estimate: 0, high: 0 })).toBe('0');
  });
});
