import type { DiagnosticParam } from '@kartlagg/model';
import type { LimitName, ReadLimits } from './read-limits.js';

/** Why a file cannot be read: the param `reason` of `file.unreadable`. */
export type UnreadableReason =
  | 'zip'
  | 'checksum'
  | 'missing-part'
  | 'xml'
  | 'doctype'
  | 'encoding'
  | 'shared-strings'
  | 'cell'
  | 'repeated-cell'
  | 'quote';

/** What a file is that is not read: the param `format` of `file.format-not-read`. */
export type UnreadFormat =
  | 'xls'
  | 'xlsb'
  | 'numbers'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'pptx'
  | 'ppt'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'json'
  | 'image'
  | 'archive'
  | 'zip'
  | 'binary';

export type RefusalCode =
  'file.unreadable' | 'file.format-not-read' | 'file.encrypted' | 'file.too-large' | 'file.empty';

/**
 * Stops the reading of one file from deep inside it. Thrown and caught within this room alone: `readWorkbook` turns it
 * into a diagnostic.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, DiagnosticParam>>;

  constructor(code: RefusalCode, params: Readonly<Record<string, DiagnosticParam>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** The refusal of a file that is damaged or does not hold what it should. */
export function unreadable(reason: UnreadableReason): Refusal {
  return new Refusal('file.unreadable', { reason });
}

/** The refusal of a file of another kind. */
export function notRead(format: UnreadFormat): Refusal {
  return new Refusal('file.format-not-read', { format });
}

/** Refuses when a value is above its limit. */
export function keepWithin(limits: ReadLimits, limit: LimitName, value: number): void {
  if (value > limits[limit]) throw new Refusal('file.too-large', { limit, value });
}
