import { describe, expect, it } from 'vitest';
import { isDelivery } from '../src/host/find-files.js';

describe('by its name a delivery is', () => {
  it.each([
    '0180.xlsx',
    'Malmö.XLSM',
    'a.ods',
    'a.fods',
    'a.csv',
    'a.tsv',
    'mapp/a.txt',
    'läsår.txt',
    'migration.txt',
  ])('what is read: %s', (name) => {
    expect(isDelivery(name)).toBe(true);
  });

  it.each(['a.xls', 'a.xlsb', 'a.numbers', 'A.PDF', 'a.html'])(
    'what numbers are sent in although it is not read, so that it is told: %s',
    (name) => {
      expect(isDelivery(name)).toBe(true);
    },
  );

  it.each([
    'läs-mig.txt',
    'la\u0308s-mig.txt',
    'LÄSMIG.TXT',
    'mapp/README.txt',
    'read_me.txt',
    'läs mig först.txt',
    'license.txt',
    'följebrev.docx',
    'karta.png',
    'anteckningar.md',
    'csv',
  ])('not what is about the folder, a letter or a picture: %s', (name) => {
    expect(isDelivery(name)).toBe(false);
  });
});
