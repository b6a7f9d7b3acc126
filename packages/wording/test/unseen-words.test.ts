import type { UnseenEstimate, UnseenModel, UnseenRefusal, UnseenRefusalReason } from '@kartlagg/model';
import { describe, expect, test } from 'vitest';
import { unseenWords } from '../src/report/index.js';

const LABELS: Readonly<Record<string, string>> = {
  municipality: 'kommuner',
  ngo: 'organisationer',
  region: 'regioner',
};
const label = (id: string): string => LABELS[id] ?? id;

const MODEL: UnseenModel = {
  interactions: [['municipality', 'region']],
  unseen: 350,
  interval: { from: 274.1, to: 461.9 },
  deviance: 1.2,
  degreesOfFreedom: 2,
  aic: 44.3,
};

const ESTIMATE: UnseenEstimate = {
  kind: 'estimate',
  lists: [
    { id: 'municipality', persons: 800 },
    { id: 'ngo', persons: 90 },
    { id: 'region', persons: 300 },
  ],
  observed: 900,
  overlap: 250,
  basis: 'log-linear',
  unseen: { from: 274.1, to: 461.9 },
  populationRange: { from: 1174.1, to: 1361.9 },
  chao: { once: 650, twice: 210, unseen: 667, standardError: 60, interval: { from: 559, to: 796 } },
  pairs: [
    {
      lists: ['municipality', 'ngo'],
      persons: [800, 90],
      both: 5,
      lincolnPetersen: 14_400,
      chapman: 12_147,
      standardError: 4000,
      interval: { from: 6512.3, to: 23_000 },
    },
  ],
  models: { acceptable: [MODEL], tried: 8, withoutEstimate: 0, notConverged: 0 },
  assumptions: ['closed-population', 'perfect-linkage', 'homogeneity', 'modelled-dependence'],
  caveats: [],
};

describe('the headline of those who were not seen', () => {
  const { headline } = unseenWords('sv');

  test('is a range that is rounded outwards to two digits', () => {
    expect(headline({ from: 274.1, to: 1461.9 })).toBe(
      'Mellan 270 och 1\u00a0500 personer till kan ha varit hemlösa utan att synas i något svar.',
    );
    expect(unseenWords('en').headline({ from: 27.9, to: 98.1 })).toBe(
      'Between 27 and 99 further persons may have been homeless without being seen in any answer.',
    );
  });

  test('says that it may be nobody where the range begins there', () => {
    expect(headline({ from: 0.4, to: 0.8 })).toBe(
      'Upp till 1 person till kan ha varit hemlösa utan att synas i något svar. Det kan också vara ingen.',
    );
  });

  test('says where there is no upper limit, and where nothing can be said', () => {
    expect(headline({ from: 350, to: null })).toBe(
      '350 personer eller fler till kan ha varit hemlösa utan att synas i något svar. Uppgifterna sätter ingen övre gräns.',
    );
    expect(headline({ from: 0, to: null })).toContain('räcker inte');
  });

  test('is marked as no count', () => {
    expect(unseenWords('sv').mark).toContain('läggs aldrig till antalet');
    expect(unseenWords('en').mark).toContain('never added to the number');
  });
});

describe('the method', () => {
  test('tells how models were chosen, and what pairs and Chao say', () => {
    expect(unseenWords('sv').method(ESTIMATE, label)).toEqual([
      '8 log-linjära modeller är prövade. En beskriver överlappen klart bäst, och spannet är dess 95-procentiga konfidensintervall.',
      'I den bästa modellen beror listor på varandra så här: kommuner med regioner.',
      'Chaos mått, som jämförs med spannet men inte ingår i det, ger 550–800 osedda.',
      'Bara kommuner och organisationer: 6\u00a0500–23\u00a0000 personer i allt, sedda och osedda, enligt Chapman.',
    ]);
  });

  test('counts the models that are alike and those that were left out', () => {
    const models = { acceptable: [MODEL, MODEL] as const, tried: 12, withoutEstimate: 3, notConverged: 1 };
    expect(unseenWords('sv').method({ ...ESTIMATE, models }, label)[0]).toBe(
      '12 log-linjära modeller är prövade. 2 beskriver överlappen ungefär lika bra. ' +
        'Spannet går från den lägsta till den högsta gränsen i deras 95-procentiga konfidensintervall. ' +
        '4 har inget svar och är inte med.',
    );
  });

  test.each(['sv', 'en'] as const)('never prints how many stand on both of two lists (%s)', (language) => {
    const lines = unseenWords(language).method(ESTIMATE, label).join(' ');
    expect(lines).not.toMatch(/(?<!\d|–)5(?!\d)/u);
  });
});

describe('a refusal', () => {
  test('of a small overlap names the limit and never the number', () => {
    const said = unseenWords('sv').refusal(refused({ code: 'too-little-overlap', needed: 7 }), label);
    expect(said).toContain('färre än 7 personer finns på mer än en lista');
    expect(said).not.toContain('3');
  });

  test('names the lists that share nobody, and what to do', () => {
    expect(
      unseenWords('sv').refusal(refused({ code: 'list-without-overlap', alone: ['ngo', 'region'] }), label),
    ).toBe(
      'Hur många som inte syns går inte att beräkna: organisationer och regioner delar ingen person med de andra listorna. ' +
        'Kontrollera att samma person känns igen där, slå ihop listan med en annan eller ta bort den ur beräkningen.',
    );
  });

  test.each<UnseenRefusalReason>([
    { code: 'too-few-lists' },
    { code: 'too-many-lists', most: 6, advice: 'merge-lists' },
    { code: 'too-little-overlap', needed: 7 },
    { code: 'list-without-overlap', alone: ['ngo'] },
    { code: 'no-estimate-exists' },
    { code: 'not-converged' },
  ])('for $code has a reason and an advice in both languages', (reason) => {
    for (const language of ['sv', 'en'] as const) {
      const said = unseenWords(language).refusal(refused(reason), label);
      expect(said.split('. ').length).toBeGreaterThanOrEqual(2);
      expect(said.endsWith('.')).toBe(true);
    }
  });
});

function refused(reason: UnseenRefusalReason): UnseenRefusal {
  return { kind: 'refusal', reason, lists: ESTIMATE.lists, observed: 900, overlap: 3 };
}
