import { describe, expect, it } from 'vitest';
import {
  checkSummary,
  filesWithoutFindings,
  foundWords,
  gistWords,
  rulesLine,
  tallyWords,
  verdictSentence,
} from '../src/feedback/index.js';
import { fromWords, notReadWords, readAsWords, tableHeading, whyWords } from '../src/feedback/index.js';
import { mappingRemark } from '../src/feedback/index.js';
import { mapWords, markedLines, usageSentence, type UsageProblem } from '../src/cli/index.js';

const tally = (errors: number, warnings: number, notes: number) => ({ errors, warnings, notes });

describe('how many findings there are', () => {
  it.each([
    [tally(0, 0, 0), 'inga fel', 'no errors'],
    [tally(1, 0, 0), '1 fel', '1 error'],
    [tally(2, 1, 0), '2 fel och 1 varning', '2 errors and 1 warning'],
    [tally(0, 2, 1), 'inga fel, 2 varningar och 1 notering', 'no errors, 2 warnings and 1 note'],
    [tally(1234, 1, 2), '1\u00a0234 fel, 1 varning och 2 noteringar', '1,234 errors, 1 warning and 2 notes'],
  ])('%j is %s', (found, swedish, english) => {
    expect(tallyWords(found, 'sv')).toBe(swedish);
    expect(tallyWords(found, 'en')).toBe(english);
  });

  it('is said without what there is none of, where that is plain', () => {
    expect(foundWords(tally(0, 1, 0), 'sv')).toBe('1 varning');
  });

  it.each([
    [1, tally(0, 0, 0), '1 fil: inga fel.', '1 file: no errors.'],
    [3, tally(1, 0, 2), '3 filer: 1 fel och 2 noteringar.', '3 files: 1 error and 2 notes.'],
  ])('ends a check of %i files', (files, found, swedish, english) => {
    expect(checkSummary(files, found, 'sv')).toBe(swedish);
    expect(checkSummary(files, found, 'en')).toBe(english);
  });
});

describe('the verdict on a file', () => {
  it.each([
    ['accepted', tally(0, 0, 0), 'Godkänd: inga fel.', 'Accepted: no errors.'],
    ['accepted', tally(0, 0, 1), 'Godkänd: inga fel, 1 notering.', 'Accepted: no errors, 1 note.'],
    [
      'accepted-with-findings',
      tally(0, 2, 1),
      'Godkänd: inga fel, men 2 varningar och 1 notering att kontrollera.',
      'Accepted: no errors, but 2 warnings and 1 note to check.',
    ],
    [
      'rejected',
      tally(1, 3, 0),
      'Behöver rättas: 1 fel. Siffrorna räknas inte med förrän felet är borta.',
      'Needs mending: 1 error. The numbers are left out until it is gone.',
    ],
    [
      'rejected',
      tally(2, 0, 0),
      'Behöver rättas: 2 fel. Siffrorna räknas inte med förrän felen är borta.',
      'Needs mending: 2 errors. The numbers are left out until they are gone.',
    ],
  ] as const)('%s %j', (verdict, found, swedish, english) => {
    expect(verdictSentence(verdict, found, 'sv')).toBe(swedish);
    expect(verdictSentence(verdict, found, 'en')).toBe(english);
  });
});

describe('how rules came out', () => {
  it.each([
    [
      12,
      1,
      2,
      '12 regler stämmer, 1 stämmer inte, 2 går inte att avgöra.',
      '12 rules hold, 1 does not, 2 cannot be decided.',
    ],
    [1, 0, 0, '1 regel stämmer.', '1 rule holds.'],
    [0, 1, 0, '1 regel stämmer inte.', '1 rule does not hold.'],
    [0, 2, 1, '2 regler stämmer inte, 1 går inte att avgöra.', '2 rules do not hold, 1 cannot be decided.'],
    [0, 0, 3, '3 regler går inte att avgöra.', '3 rules cannot be decided.'],
    [0, 0, 0, '', ''],
  ])('%i, %i and %i', (passed, failed, undecided, swedish, english) => {
    expect(rulesLine({ passed, failed, undecided }, 'sv')).toBe(swedish);
    expect(rulesLine({ passed, failed, undecided }, 'en')).toBe(english);
  });
});

describe('a kind of finding', () => {
  it.each([
    [1, 1, 'Ett blad saknas', 'Ett blad saknas'],
    [2, 1, 'Ett blad saknas (2 ställen)', 'Ett blad saknas (2 places)'],
    [12, 3, 'Ett blad saknas (12 ställen i 3 filer)', 'Ett blad saknas (12 places in 3 files)'],
  ])('in %i places of %i files', (places, files, swedish, english) => {
    expect(gistWords('Ett blad saknas', places, files, 'sv')).toBe(swedish);
    expect(gistWords('Ett blad saknas', places, files, 'en')).toBe(english);
  });
});

describe('files without findings', () => {
  it('are named as far as there is room', () => {
    expect(filesWithoutFindings(['a', 'b', 'c'], 3, 'sv')).toEqual(['3 filer utan fynd', 'a, b och c.']);
    expect(filesWithoutFindings(['a', 'b', 'c', 'd'], 2, 'en')).toEqual([
      '4 files without findings',
      'a, b and 2 more. Show all with --all.',
    ]);
  });
});

describe('how a table was read', () => {
  it('is said in a sentence', () => {
    expect(readAsWords('Data', 'A3:D9', ['Situation', 'Antal'], 0, 'sv')).toBe(
      'Blad Data, A3:D9, har lästs som Situation och Antal.',
    );
    expect(readAsWords('', 'A1:C4', ['Situation'], 1, 'sv')).toBe(
      'A1:C4 har lästs som Situation; 1 kolumn läses inte.',
    );
    expect(readAsWords('', 'A1:C4', ['Situation'], 2, 'en')).toBe(
      'A1:C4 was read as Situation; 2 columns are not read.',
    );
    expect(readAsWords('Data', 'A1:C4', ['Situation'], 1, 'en')).toBe(
      'Sheet Data, A1:C4, was read as Situation; 1 column is not read.',
    );
    expect([tableHeading('', 'A1:C4', 'sv'), tableHeading('Data', 'A1:C4', 'en')]).toEqual([
      'Så har A1:C4 lästs',
      'How sheet Data, A1:C4, was read',
    ]);
  });

  it('says why, from where, and what is not read', () => {
    expect([whyWords(undefined, 'sv'), whyWords('near-name', 'en')]).toEqual([
      'rubriken',
      'similar spelling',
    ]);
    expect(
      ['cell', 'sheet-name', 'file-name', 'mapping', 'round'].map((from) => fromWords(from, undefined, 'sv')),
    ).toEqual([
      'ur en cell i filen',
      'ur bladets namn',
      'ur filens namn',
      'enligt tolkningen',
      'ur omgången',
    ]);
    expect(fromWords('cell', 'B1', 'sv')).toBe('ur cell B1');
    expect([notReadWords([], 'sv'), notReadWords(['Kön', 'Ålder'], 'en')]).toEqual([
      'läses inte',
      'not read: can be Kön or Ålder',
    ]);
  });

  it('has words for everything that a proposed mapping remarks on', () => {
    const remarks = [
      { is: 'understood', how: 'near-name' },
      ...['share', 'other-year', 'same-column', 'other-measure'].map(
        (why) => ({ is: 'ignored', why }) as const,
      ),
      { is: 'unknown-column' },
      {
        is: 'several-readings',
        readings: [
          { sv: 'Kön', en: 'Sex' },
          { sv: 'Ålder', en: 'Age' },
        ],
      },
      { is: 'unknown-values', values: ['Blandat', 'Övrigt'] },
    ] as const;
    expect(remarks.map((remark) => mappingRemark(remark, 'sv'))).toEqual([
      'liknande stavning',
      'andelar räknas inte',
      'gäller ett annat år',
      'säger samma sak som en annan kolumn',
      'mäter något som inte räknas',
      'rubriken känns inte igen',
      'kan vara Kön eller Ålder',
      'skriv under values vad de här orden betyder: Blandat, Övrigt',
    ]);
    const unclear = remarks.find((remark) => remark.is === 'several-readings');
    expect(unclear && mappingRemark(unclear, 'en')).toBe('can be Sex or Age');
  });

  it('says how many columns need a look, and how the mapping is used', () => {
    expect(mapWords('sv').next(1, 't.json', 'a.xlsx')).toEqual([
      '1 kolumn behöver kontrolleras. Rätta den i t.json och ta bort ”doubt”: en kolumn som har kvar sitt ”doubt” läses inte.',
      'Använd sedan tolkningen för alla filer med samma rubriker:',
      '  kartlagg kontrollera a.xlsx --tolkning t.json',
      'eller skriv "mappings": ["t.json"] i projektets kartlagg.json.',
    ]);
    expect(mapWords('en').next(0, 't.json', 'reply from us.xlsx')).toContain(
      '  kartlagg check "reply from us.xlsx" --mapping t.json',
    );
    expect(mapWords('sv').next(0, 't.json', 'a.xlsx')[0]).toBe(
      'Allt är förstått. Läs ändå igenom tolkningen innan den används.',
    );
    expect(mapWords('en').next(2, 't.json', 'a.xlsx')[0]).toContain(
      '2 columns need to be checked. Correct them',
    );
  });
});

describe('what was written for the senders', () => {
  const copy = { file: 'a.xlsx', written: 'a – granskad.xlsx', kind: 'copy' } as const;
  const list = { file: 'b.csv', written: 'b – fynd.xlsx', kind: 'findings' } as const;

  it.each([
    [[copy], 1, 'Skrivet i ut: 1 märkt kopia.'],
    [
      [copy, copy, list],
      5,
      'Skrivet i ut: 2 märkta kopior och 1 fyndlista. 2 filer utan fynd har ingen kopia.',
    ],
    [[list, list], 3, 'Skrivet i ut: 2 fyndlistor. 1 fil utan fynd har ingen kopia.'],
  ])('%# is said with how many of each', (marked, files, line) => {
    expect(markedLines(marked, files, 'ut', false, 'sv')[1]).toBe(line);
  });

  it('is listed as far as there is room', () => {
    const many = Array.from({ length: 12 }, () => copy);
    expect(markedLines(many, 12, 'out', false, 'en').slice(-1)).toEqual([
      '  … and 2 more (show all with --all)',
    ]);
    expect(markedLines(many, 12, 'out', true, 'en')).toHaveLength(14);
    expect(markedLines([], 2, 'out', false, 'en')[1]).toContain('the files need not be sent back');
  });
});

describe('what can stand in the way', () => {
  it.each([
    'not-a-file',
    'mark-is-a-file',
    'mark-in-run',
    'mark-inside-input',
    'foreign-copy',
    'mapping-exists',
  ])('%s names the path and says what to do, in both languages', (kind) => {
    for (const language of ['sv', 'en'] as const) {
      const sentence = usageSentence({ kind, path: 'ut/a' } as UsageProblem, language);
      expect(sentence).toMatch(/ut\/a.*\. (?:.*\.)?$|ut\/a.*\.$/u);
      expect(sentence).toMatch(language === 'sv' ? /Ange|Välj|välj/u : /Give|Choose|choose/u);
    }
  });
});
