import type { ReadLimits } from '../read-limits.js';
import { keepWithin, unreadable } from '../refusal.js';
import { CUT_SHORT } from './cut-short.js';
import { isSpace } from './xml-attributes.js';

/** A place in a document's bytes, which may come in pieces. */
export class ByteCursor {
  /** The bytes at hand, and the place in them that is come to. */
  bytes: Uint8Array = new Uint8Array();
  at = 0;
  /** Whether no bytes come after those at hand. */
  protected last = false;
  protected readonly limits: ReadLimits;
  /** Memory that every piece is put into, so that a large part does not ask for more all the time. */
  private held: Uint8Array = new Uint8Array();

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  /** Puts a piece after what is left of those before. Its bytes are not copied where nothing is left. */
  feed(piece: Uint8Array, last: boolean): void {
    const left = this.bytes.length - this.at;
    keepWithin(this.limits, 'cellBytes', Math.floor((left - MOST_LEFT) / 4));
    this.bytes = left === 0 ? piece : this.joined(piece, left);
    this.at = 0;
    this.last = last;
  }

  /** The place after an element's name. */
  protected nameEnd(from: number): number {
    let to = from;
    for (
      let byte = this.bytes[to];
      byte !== GREATER && byte !== SLASH && !isSpace(byte);
      byte = this.bytes[to]
    ) {
      if (byte === undefined) throw this.wrong(to);
      to += 1;
    }
    if (to === from) throw unreadable('xml');
    return to;
  }

  protected isHere(text: string, at = this.at): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  protected skipPast(ending: string): void {
    const last = this.bytes.length - ending.length;
    for (let at = this.at; at <= last; at += 1) {
      if (!this.isHere(ending, at)) continue;
      this.at = at + ending.length;
      return;
    }
    throw this.wrong(this.bytes.length);
  }

  /** What is wrong where something else should stand, or where the bytes end. */
  protected wrong(at: number, reason: 'xml' | 'doctype' = 'xml'): Error {
    return at < this.bytes.length || this.last ? unreadable(reason) : CUT_SHORT;
  }

  private joined(piece: Uint8Array, left: number): Uint8Array {
    const length = left + piece.length;
    const target = this.held.length < length ? new Uint8Array(length * 2) : this.held;
    target.set(this.bytes.subarray(this.at));
    target.set(piece, left);
    this.held = target;
    return target.subarray(0, length);
  }
}

/** So much of a step that is not finished is held, besides four times what a cell may hold (its formula, its text). */
const MOST_LEFT = 64 * 1024;
const GREATER = 0x3e;
const SLASH = 0x2f;
