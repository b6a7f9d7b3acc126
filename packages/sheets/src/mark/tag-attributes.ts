import { decodeXmlText } from '../xml/decode-xml-text.js';

/** Where an attribute stands in a document: its name, the whole of it with its quotes, and its value. */
export interface AttributePlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** The attributes of the opening tag that stands between two places. */
export function tagAttributes(bytes: Uint8Array, from: number, to: number): readonly AttributePlace[] {
  const places: AttributePlace[] = [];
  for (const match of BYTES.decode(bytes.subarray(from, to)).matchAll(ATTRIBUTE)) {
    const [whole, name = '', quoted = ''] = match;
    const end = from + match.index + whole.length;
    places.push({
      name,
      from: from + match.index,
      to: end,
      valueFrom: end - quoted.length + 1,
      valueTo: end - 1,
    });
  }
  return places;
}

/** The value of an attribute of the opening tag between two places. */
export function tagAttribute(bytes: Uint8Array, from: number, to: number, name: string): string | undefined {
  const place = tagAttributes(bytes, from, to).find((candidate) => candidate.name === name);
  return place === undefined ? undefined : decodeXmlText(bytes, place.valueFrom, place.valueTo);
}

/** One letter for each byte, so that places in the text are places in the bytes. */
const BYTES = new TextDecoder('latin1');
const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/gu;
