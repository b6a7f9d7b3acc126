import type { ReadLimits } from '../read-limits.js';
import { XmlPieces, xmlBytes } from './xml-bytes.js';
import { XmlScanner } from './xml-scanner.js';

/**
 * Reads a part to its end, whole or as its pieces come. `start` is given the scanner and returns the step to take until
 * it says `false`: see `XmlScanner.takeSteps`. The pieces may end anywhere.
 */
export async function readXml(
  part: Uint8Array | AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  start: (xml: XmlScanner) => () => boolean,
): Promise<void> {
  if (part instanceof Uint8Array) {
    const xml = new XmlScanner(xmlBytes(part), limits);
    xml.takeSteps(start(xml));
    return;
  }
  const xml = new XmlScanner(undefined, limits);
  const step = start(xml);
  const pieces = new XmlPieces();
  for await (const piece of part) {
    xml.feed(pieces.take(piece), false);
    xml.takeSteps(step);
  }
  xml.feed(new Uint8Array(), true);
  xml.takeSteps(step);
}
