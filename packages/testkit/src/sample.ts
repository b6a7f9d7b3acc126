import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagnosticCode } from '@kartlagg/model';
import { repositoryRoot } from './repository.js';

/** A change of one thing in a form that is filled in. */
export type FormChange =
  | {
      readonly kind: 'set-cell';
      readonly sheet: string;
      readonly cell: string;
      readonly value: string | number;
    }
  | { readonly kind: 'clear-cells'; readonly sheet: string; readonly cells: readonly string[] }
  /** Every answer on every sheet; the cover stays. */
  | { readonly kind: 'clear-answers' }
  | { readonly kind: 'drop-sheet'; readonly sheet: string }
  | { readonly kind: 'copy-sheet'; readonly sheet: string; readonly name: string }
  | {
      readonly kind: 'add-sheet';
      readonly sheet: string;
      readonly cells: Readonly<Record<string, string | number>>;
    };

/** A change of a cell that no plan can make: an error value, or a formula whose result the file does not hold. */
export type StoredCellChange =
  | { readonly kind: 'set-error'; readonly sheet: string; readonly cell: string; readonly error: string }
  | { readonly kind: 'set-formula'; readonly sheet: string; readonly cell: string; readonly formula: string };

/** A change of one thing in a tidy table. Lines count from 1, the headings' own. */
export type TextChange =
  | { readonly kind: 'change-line'; readonly line: number; readonly is: string; readonly becomes: string }
  | { readonly kind: 'repeat-line'; readonly line: number }
  | { readonly kind: 'drop-column'; readonly column: string };

/** A change of one thing in a table that a municipality has drawn itself. */
export type CrossChange =
  | Extract<FormChange, { kind: 'set-cell' | 'clear-cells' | 'copy-sheet' }>
  | { readonly kind: 'hide-rows'; readonly sheet: string; readonly rows: readonly number[] }
  /** The workbook holds a program. */
  | { readonly kind: 'macros' };

/** A change of the file as a whole, whatever it held. */
export type FileChange =
  | { readonly kind: 'first-bytes'; readonly bytes: number }
  | { readonly kind: 'text'; readonly text: string; readonly times?: number }
  | { readonly kind: 'base64'; readonly bytes: string };

/**
 * One more file beside the delivery: a text, the form of another municipality with the same numbers, or the delivery once
 * more, as it is or with one change of its own.
 */
export interface AddedFile {
  readonly kind: 'add-file';
  readonly path: string;
  readonly text?: string;
  readonly municipality?: string;
  readonly change?: FormChange;
  /** Texts that belong to it, by their paths: the mapping that a project file names. */
  readonly beside?: Readonly<Record<string, string>>;
}

export type Change = FormChange | CrossChange | StoredCellChange | TextChange | FileChange | AddedFile;

/** What `data-samples/broken/<code>/sample.json` holds: the good delivery with one change, and what is found in it. */
export interface Sample {
  /** What has happened, in Swedish. */
  readonly about: string;
  readonly round: string;
  readonly base: 'form' | 'tidy' | 'cross' | 'persons' | 'person-text';
  /** The name of the file where the finding is about it. */
  readonly path?: string;
  /** Left out where the delivery is good and only what is missing beside it is found. */
  readonly change?: Change;
  /** How it is read: as a file by itself, as all that a round has received, or with the tables made of it too. */
  readonly read: 'file' | 'round' | 'tables';
  readonly expect: ExpectedPlace;
  /** What must be found as well, and why it cannot be otherwise. */
  readonly also?: readonly (ExpectedPlace & { readonly code: DiagnosticCode; readonly reason: string })[];
}

/** Where a finding stands. The deliveries together have an empty file name. */
export interface ExpectedPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
}

const FOLDER = join(repositoryRoot, 'data-samples', 'broken');

/** The samples by code, found in their folders. */
export function samples(): ReadonlyMap<string, Sample> {
  const codes = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
  return new Map(
    codes.map((code) => [
      code,
      JSON.parse(readFileSync(join(FOLDER, code, 'sample.json'), 'utf8')) as Sample,
    ]),
  );
}
