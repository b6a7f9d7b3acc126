import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest, type IdentityReader, type RawIdentity } from '../src/index.js';
import { findings, paramsOf } from './findings.js';
import { GOOD, personWorkbook, readTable, round } from './persons.js';
import { csv } from './workbooks.js';

/** Skatteverket's own example, and one that is invalid by its check digit. */
const NUMBER = '19121212-1212';
const WRONG = '19121212-1213';

describe('what points out a person', () => {
  it('is handed to the reader of identities, row by row, and to nothing else', () => {
    const seen: RawIdentity[] = [];
    const identify: IdentityReader = (raw) => {
      seen.push(raw);
      return {
        fields: { personal_number: 'k1:token' },
        problems: [],
        derived: { birthYear: 1912, sex: 'man' },
      };
    };
    const batch = ingest(personWorkbook([{ ...GOOD, personal_number: NUMBER, birth_year: '' }]), round, {
      identify,
    });
    // What is answered of the sender is there because a local id is its own.
    expect(seen).toEqual([
      {
        personal_number: NUMBER,
        local_id: 'A-100',
        sex: 'man',
        municipality: '0180',
        reporter: 'municipality',
      },
    ]);
    expect(batch.forms[0]?.identity).toEqual({ personal_number: 'k1:token', birth_year: '1912', sex: 'man' });
    expect(batch.forms[0]?.answers).toMatchObject({ birth_year: ['1912'], age_years: ['111'] });
    expect(findings(batch)).toEqual(['file.identity-in-clear 0180.xlsx']);
  });

  it('is dropped where there is no reader of identities', () => {
    const batch = ingest(personWorkbook([{ ...GOOD, personal_number: NUMBER }]), round);
    expect(batch.forms[0]?.identity).toEqual({ birth_year: '1981', sex: 'man' });
  });

  it('is told to be misspelt at its cells, without what stands there', () => {
    const identify: IdentityReader = ({ personal_number: number = '' }) => ({
      fields: {},
      problems: number === WRONG ? [{ kind: 'personal_number', code: 'cell.bad-personal-number' }] : [],
      derived: {},
    });
    const wrong = { ...GOOD, personal_number: WRONG };
    const rows = [{ ...GOOD, personal_number: NUMBER }, wrong, wrong];
    const batch = ingest(personWorkbook(rows), round, { identify });
    expect(findings(batch)).toEqual([
      'file.identity-in-clear 0180.xlsx',
      // This reader keeps nothing of any of them.
      'row.no-identity Personer!C7',
      'cell.bad-personal-number Personer!C8',
    ]);
    expect(batch.diagnostics[2]?.at.cells).toEqual(['C8', 'C9']);
    expect(paramsOf(batch, 'cell.bad-personal-number')).toEqual({});
  });

  it('is no personal number in the wrong place where it stands in its own column, but is elsewhere', () => {
    const own = ingest(personWorkbook([{ ...GOOD, personal_number: NUMBER }]), round);
    expect(findings(own)).not.toContain('cell.personal-number Personer!C7');
    const elsewhere = ingest(personWorkbook([GOOD], { 'Personer!G2': `Gäller ${NUMBER}` }), round);
    expect(findings(elsewhere)).toEqual(['sheet.notes Personer!G2', 'cell.personal-number Personer!G2']);
  });

  it('may stand as a pseudonym where the number itself stood', () => {
    const batch = ingest(personWorkbook([{ ...GOOD, personal_number: 'k1:0a1b2c3d:AAAA' }]), round);
    expect(findings(batch)).toEqual([]);
  });

  it('is quoted neither from a column of choices nor from one of numbers, dates or places', () => {
    const batch = readTable(`
      | Kommun     | Rapportör     | Klient-id | Födelseår     | Kön           | Boendeform      | Barn          | Ifyllt den    |
      | ---------- | ------------- | --------- | ------------- | ------------- | --------------- | ------------- | ------------- |
      | Exempelsson | Kim          | A-100     | ${NUMBER}     | Exempelsson   | Kim Exempelsson | 1912-12-12    | ${NUMBER}     |
    `);
    expect(batch.diagnostics.map(({ code }) => code)).toContain('cell.unknown-code');
    expect(batch.forms).toHaveLength(1);
    for (const canary of ['Exempelsson', 'Kim', NUMBER, '121212', '12-12'])
      expect(JSON.stringify(batch)).not.toContain(canary);
  });

  it('never stays in what was read, whatever column it stands in', () => {
    const headings = [
      'Kommun',
      'Uppgiftslämnare',
      'Enhet',
      'Ifyllt den',
      'Personnummer',
      'Lokalt id',
      'Födelsedatum',
      'Födelseår',
      'Initialer',
      'Förnamn',
      'Efternamn',
      'Kön',
      'Ålder',
      'Boendeform',
      'Barn',
      'Barnens personnummer',
      'Orsaker',
      'Behov: Skulder',
      'Anteckning',
      'Pseudonym',
    ];
    const identities = [NUMBER, WRONG, '1912-12-12', 'Kim Exempelsson', 'KE', 'Q-7788', '070-1740605'];
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...identities, ''), { minLength: 20, maxLength: 20 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (rows) => {
          const table = [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
          const batch = ingest(csv(table.join('\n')), round);
          const said = JSON.stringify({ ...batch, source: '' });
          for (const identity of identities.filter((text) => text.length > 2))
            expect(said).not.toContain(identity);
          expect(batch.cells.used + batch.cells.named).toBe(batch.cells.read);
        },
      ),
    );
  });
});
