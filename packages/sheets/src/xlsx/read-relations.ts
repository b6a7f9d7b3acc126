import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';

/** How one part of a package points to another. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address, for example `worksheet`. */
  readonly type: string;
  /** The part's name, seen from the package's root. */
  readonly target: string;
}

/** The relations of a part that lies in `folder` (`xl/`; empty for the package itself). What lies outside is left out. */
export function readRelations(xml: XmlScanner, folder: string, limits: ReadLimits): readonly Relation[] {
  const relations: Relation[] = [];
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (event !== 'open' || xml.name !== 'Relationship') continue;
    if (xml.attribute('TargetMode') === 'External') continue;
    const type = xml.attribute('Type') ?? '';
    relations.push({
      id: xml.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(xml.attribute('Target') ?? '', folder),
    });
    keepWithin(limits, 'entries', relations.length);
  }
  return relations;
}

function resolve(target: string, folder: string): string {
  const whole = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
