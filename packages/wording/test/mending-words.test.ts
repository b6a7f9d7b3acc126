import type { Diagnostic } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';

import { sentence } from '../src/diagnostics/sentence.js';

const DIFFER: Diagnostic = {
  code: 'rule.totals-differ',
  at: { file: '0180.xlsx', sheet: 'Antal', cell: 'F7' },
  params: { name: 'Kön och ålder', left: 13, right: 12, leftPlace: 'Antal!F7', rightPlace: 'Ålder!J7' },
  suspect: {
    at: {
      file: '0180.xlsx',
      sheet: 'Antal',
      cell: 'D7',
      what: { sv: 'Situation 1, män', en: 'Situation 1, men' },
    },
    value: 1009,
    instead: 8,
    mends: 3,
  },
};

const CHANGE: Diagnostic = {
  code: 'rule.big-change',
  at: { file: '0180.xlsx' },
  params: { name: 'Alla personer', before: 111, now: 18, round: 'Kartläggningen 2017' },
};

describe('a finding that follows from one number', () => {
  it('says which, what it would have to be, and that only the records can tell', () => {
    expect(sentence(DIFFER, 'sv').fix).toBe(
      'Kontrollera först ett tal mot underlaget. Blad Antal, cell D7 (Situation 1, män): med 8 i stället för 1\u00A0009 skulle det här fyndet och 2 andra vara lösta. Ändra bara om underlaget säger det.',
    );
    expect(sentence(DIFFER, 'en').fix).toBe(
      'First check one number against your records. Sheet Antal, cell D7 (Situation 1, men): with 8 in place of 1,009, this finding and 2 others would be solved. Change it only if your records say so.',
    );
  });

  it('counts one other in the singular', () => {
    const two = DIFFER.suspect && { ...DIFFER, suspect: { ...DIFFER.suspect, mends: 2 } };
    expect(sentence(two ?? DIFFER, 'sv').fix).toContain('det här fyndet och 1 annat vara lösta');
    expect(sentence(two ?? DIFFER, 'en').fix).toContain('this finding and 1 other would be solved');
  });

  it('is told as before where it follows from none', () => {
    const { suspect: _, ...alone } = DIFFER;
    expect(sentence(alone, 'sv').fix).toBe(
      'Kontrollera båda ställena mot underlaget och rätta det som är fel.',
    );
  });
});

describe('a question that the sender has answered', () => {
  it('asks to read the comment, not to write one', () => {
    const explained: Diagnostic = { ...CHANGE, explained: true };
    expect(sentence(explained, 'sv').fix).toBe(
      'Avsändaren har skrivit en kommentar på försättsbladet. Läs den: förklarar den skillnaden behöver inget mer göras.',
    );
    expect(sentence(explained, 'en').fix).toBe(
      'The sender has written a comment on the cover. Read it: if it explains the difference, nothing more needs to be done.',
    );
    expect(sentence(CHANGE, 'sv').fix).toContain('skriv en kort förklaring under Kommentar');
  });
});

describe('a difference across a break', () => {
  const broken: Diagnostic = {
    ...CHANGE,
    params: {
      ...CHANGE.params,
      break: { sv: 'De är gjorda på olika sätt.', en: 'They were made differently.' },
    },
  };

  it('is told to be no change, with the reason', () => {
    expect(sentence(broken, 'sv').message).toBe(
      'Filen 0180.xlsx: Alla personer. För Kartläggningen 2017 är 111 publicerat, och nu är antalet 18. Det får inte läsas som en förändring, eftersom omgångarna inte är jämförbara, men skillnaden är så stor att den behöver en förklaring. De är gjorda på olika sätt.',
    );
    expect(sentence(broken, 'en').message).toBe(
      'The file 0180.xlsx: Alla personer. For Kartläggningen 2017, 111 was published, and now the number is 18. That must not be read as a change, because the rounds cannot be compared, but the difference is so big that it needs an explanation. They were made differently.',
    );
  });

  it('is never said to be a number that was and is', () => {
    expect(sentence(broken, 'sv').message).not.toContain('Antalet var');
  });
});
