import type { Grid } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { Refusal, unreadable } from '../refusal.js';
import { xmlBytes } from '../xml/xml-bytes.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import type { ZipParts } from '../zip/open-zip.js';
import { OdsStyles } from './ods-styles.js';
import { readDocument } from './read-document.js';

/** What an OpenDocument spreadsheet holds. */
export interface OdsContent {
  readonly macros: boolean;
  readonly grids: readonly Grid[];
}

/** Whether a package says that it is an OpenDocument spreadsheet, or a template for one. */
export function isOds(zip: ZipParts): boolean {
  const type = zip.read('mimetype');
  return type !== undefined && asciiOf(type.subarray(0, 80)).includes('opendocument.spreadsheet');
}

/** The sheets of an OpenDocument spreadsheet. Reports `file.encrypted` for one that asks for a password. */
export function readOds(zip: ZipParts, limits: ReadLimits): OdsContent {
  if (isEncrypted(zip)) throw new Refusal('file.encrypted');
  const content = zip.read('content.xml');
  if (content === undefined) throw unreadable('missing-part');
  const styles = new OdsStyles(limits);
  const shared = zip.read('styles.xml');
  if (shared !== undefined) readSharedStyles(new XmlScanner(xmlBytes(shared), limits), styles);
  const calculated = isCalculated(zip.read('meta.xml'));
  const grids = readDocument(new XmlScanner(xmlBytes(content), limits), { styles, limits, calculated });
  return { macros: zip.names.some(isMacro), grids };
}

/** The sheets of a spreadsheet that is one XML file (`.fods`). */
export function readFlatOds(bytes: Uint8Array, limits: ReadLimits): OdsContent {
  const context = { styles: new OdsStyles(limits), limits, calculated: isCalculated(bytes) };
  const grids = readDocument(new XmlScanner(xmlBytes(bytes), limits), context);
  return { macros: false, grids };
}

/** By a mark in the manifest, which is never encrypted itself. The mark is looked for as text: old manifests have a DOCTYPE. */
function isEncrypted(zip: ZipParts): boolean {
  const manifest = zip.read('meta-inf/manifest.xml');
  return manifest !== undefined && /<(?:[\w.-]+:)?encryption-data[\s>]/u.test(asciiOf(manifest));
}

/**
 * Whether the program that saved the file calculates before it saves. LibreOffice then writes a formula whose result is
 * empty text without any result; from another program such a formula has none.
 */
function isCalculated(meta: Uint8Array | undefined): boolean {
  const start = asciiOf((meta ?? new Uint8Array()).subarray(0, META));
  return /<meta:generator>\s*(?:LibreOffice|Collabora|OpenOffice|NeoOffice)/u.test(start);
}

/** The program is named near the beginning. */
const META = 65_536;

function readSharedStyles(xml: XmlScanner, styles: OdsStyles): void {
  xml.next();
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (event !== 'open') continue;
    if (xml.name === 'styles' || xml.name === 'automatic-styles') styles.read(xml);
    else xml.skip();
  }
}

/** A module of code, as against the lists of modules that LibreOffice writes in any case. */
function isMacro(name: string): boolean {
  return /^(?:basic\/.+\.xml|scripts\/.+)$/u.test(name) && !/\/script-l[bc]\.xml$|\/$/u.test(name);
}

function asciiOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return pieces.join('');
}

const PIECE = 4096;
