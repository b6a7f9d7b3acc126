import { crc32 } from '../zip/crc32.js';
import { cellLink } from './sheet-name.js';

/**
 * What the list of findings remembers of a mark, for programs that keep neither who wrote a comment nor what a fill was
 * made of.
 */
export interface MarkRecord {
  readonly sheet: string;
  readonly cell: string;
  /** The sum of the comment's text. */
  readonly comment: string;
  /** The colour of the fill that the cell had, as `rgb="FFFFFBE8"`; none where it had no fill. */
  readonly fill: string | undefined;
}

/** `kartlagg:mark:89abcdef:rgb="FFFFFBE8":'Antal'!C8` */
export function recordText({ sheet, cell, comment, fill }: MarkRecord): string {
  return `kartlagg:mark:${comment}:${fill ?? ''}:${cellLink(sheet, cell)}`;
}

/** The record that a text is; undefined for any other text. */
export function readRecord(text: string): MarkRecord | undefined {
  const [, comment, fill, sheet, cell] = RECORD.exec(text) ?? [];
  if (comment === undefined || sheet === undefined || cell === undefined) return undefined;
  return { sheet: sheet.replaceAll("''", "'"), cell, comment, fill: fill === '' ? undefined : fill };
}

/** A short sum by which a comment's text is known again, however its lines are broken off. */
export function commentSum(text: string): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  return crc32(new TextEncoder().encode(plain)).toString(16).padStart(8, '0');
}

/** A file may have been tampered with, so that a colour is taken only in the form that we give it. */
const RECORD =
  /^kartlagg:mark:([\da-f]{8}):((?:(?:rgb|theme|indexed|tint)="[\w.+-]{1,24}" ?){0,3}):'((?:[^']|'')+)'!([A-Z]{1,3}\d{1,7})$/u;
