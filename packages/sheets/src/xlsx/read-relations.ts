import type { LimitName, ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { resolveTarget } from '../zip/part-names.js';

/** How one part of a package points to another part or to a place outside. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address, for example `worksheet`. */
  readonly type: string;
  /** The part's name, seen from the package's root; what lies outside, and what a hyperlink leads to, as it is written. */
  readonly target: string;
  readonly external: boolean;
}

/** The relations of a part, or of the package itself where its name is empty. */
export function readRelations(
  xml: XmlScanner,
  part: string,
  limits: ReadLimits,
  limit: LimitName = 'entries',
): readonly Relation[] {
  const relations: Relation[] = [];
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (event !== 'open' || xml.name !== 'Relationship') continue;
    const address = xml.attribute('Type') ?? '';
    const type = address.slice(address.lastIndexOf('/') + 1);
    const target = xml.attribute('Target') ?? '';
    const external = xml.attribute('TargetMode') === 'External';
    const relation = {
      id: xml.attribute('Id') ?? '',
      type,
      target: external || type === 'hyperlink' ? target : resolveTarget(target, part),
      external,
    };
    keepWithin(limits, limit, relations.push(relation));
  }
  return relations;
}
