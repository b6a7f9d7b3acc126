import type { UnreadFormat } from './refusal.js';

/** What a file's first bytes say that it is. What a zip or a text holds is told by those who open it. */
export type SniffedFormat = 'zip' | 'fods' | 'text' | 'encrypted' | UnreadFormat;

/** Tells a file's kind by its content. Anything without a known beginning is text until it proves otherwise. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (startsWith(bytes, OLE)) return sniffOle(bytes);
  const known = BEGINNINGS.find(([, beginning]) => startsWith(bytes, beginning))?.[0];
  return known ?? (isFlatOds(bytes) ? 'fods' : 'text');
}

/** A spreadsheet of OpenDocument as one XML file says so in its first element, after some kilobytes of names. */
function isFlatOds(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 16_384));
  const element =
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<office:document\s[^>]*>/su.exec(start)?.[0] ?? '';
  return element.includes('opendocument.spreadsheet');
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const BEGINNINGS: readonly (readonly [SniffedFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['pdf', ascii('%PDF')],
  ['rtf', ascii('{\\rtf')],
  ['xls', [0x09, 0x08, 0x08, 0x00]],
  ['xls', [0x09, 0x08, 0x10, 0x00]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', ascii('Rar!')],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
];

/** An encrypted xlsx lies in the same kind of container as the formats of before 2007. */
function sniffOle(bytes: Uint8Array): SniffedFormat {
  const known: readonly (readonly [SniffedFormat, string])[] = [
    ['encrypted', 'EncryptedPackage'],
    ['xls', 'Workbook'],
    ['xls', 'Book'],
    ['doc', 'WordDocument'],
    ['ppt', 'PowerPoint Document'],
  ];
  return known.find(([, stream]) => includes(bytes, directoryName(stream)))?.[0] ?? 'binary';
}

/** A name as the container's directory writes it: UTF-16, with its closing zero. */
function directoryName(name: string): readonly number[] {
  return [...ascii(name), 0].flatMap((code) => [code, 0]);
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, beginning: readonly number[], from = 0): boolean {
  return beginning.every((byte, index) => bytes[from + index] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) return true;
  }
  return false;
}
