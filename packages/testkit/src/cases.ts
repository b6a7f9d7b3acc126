import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '@kartlagg/sheets';
import { goodForm } from './good-delivery.js';
import { rawOds } from './raw-ods.js';
import { rawWorkbook, type RawSheet } from './raw-workbook.js';
import { repositoryRoot } from './repository.js';
import { reshapedForm, type Reshaping } from './reshaped-form.js';

/** What `data-samples/cases/<name>/case.json` holds: a messy delivery, and how a careful person would read it. */
export interface Case {
  /** What has happened, in Swedish. */
  readonly about: string;
  readonly round: string;
  /** The delivery's file name. */
  readonly path: string;
  /** Just one of these: a workbook's sheets, a text, or our own form with its shape changed. */
  readonly sheets?: readonly RawSheet[];
  readonly text?: readonly string[];
  readonly form?: readonly Reshaping[];
  /** Of a text; UTF-8 unless said. */
  readonly encoding?: 'windows-1252' | 'utf-16';
  readonly reading: CaseReading;
}

export interface CaseReading {
  readonly municipality: string | null;
  readonly verdict: 'accepted' | 'accepted-with-findings' | 'rejected';
  /**
   * Every number that counts, as `Blad1!B4 12 sex=man situation=1`: cell, number, and what it counts, without codes of
   * totals; `geo=` where the file is about several municipalities, `measure=` where it is not persons. Or how many
   * numbers there are.
   */
  readonly counts: readonly string[] | number;
  /** Every person form, as `Blad1!A2 situation=1`: its first cell, and the situation that follows from its answers. */
  readonly persons?: readonly string[];
  /** Every finding, as `error cell.range Blad1!B4`; a note without its cell: `note sheet.notes Blad1`. */
  readonly findings: readonly string[];
}

const FOLDER = join(repositoryRoot, 'data-samples', 'cases');

/** The cases by name, found in their folders. */
export function cases(): ReadonlyMap<string, Case> {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
  return new Map(
    names
      .filter((name) => existsSync(join(FOLDER, name, 'case.json')))
      .map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name, 'case.json'), 'utf8')) as Case]),
  );
}

/** The bytes of a case's file. */
export async function caseBytes({ path, sheets, text, form, encoding }: Case): Promise<Uint8Array> {
  if (form !== undefined) return await writeWorkbook(reshapedForm(goodForm(), form));
  if (sheets !== undefined && path.endsWith('.ods')) return rawOds(sheets);
  if (sheets !== undefined) return rawWorkbook(sheets, path.endsWith('.xlsm'));
  return encoded((text ?? []).join('\r\n') + '\r\n', encoding);
}

function encoded(text: string, encoding: Case['encoding']): Uint8Array {
  if (encoding === 'windows-1252') return Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
  return encoding === 'utf-16' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text);
}
