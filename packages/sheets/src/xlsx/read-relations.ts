import type { LimitName, ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';

/** How one part of a package points to another part or to a place outside. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address, for example `worksheet`. */
  readonly type: string;
  /** The part's name, seen from the package's root; what lies outside as it is written. */
  readonly target: string;
  readonly external: boolean;
}

/** The relations of a part that lies in `folder` (`xl/`; empty for the package itself). */
export function readRelations(
  xml: XmlScanner,
  folder: string,
  limits: ReadLimits,
  limit: LimitName = 'entries',
): readonly Relation[] {
  const relations: Relation[] = [];
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (event !== 'open' || xml.name !== 'Relationship') continue;
    const type = xml.attribute('Type') ?? '';
    const target = xml.attribute('Target') ?? '';
    const external = xml.attribute('TargetMode') === 'External';
    const relation = {
      id: xml.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(target, folder),
      external,
    };
    keepWithin(limits, limit, relations.push(relation));
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
