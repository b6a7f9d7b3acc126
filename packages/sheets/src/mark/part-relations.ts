import { relationsName, relativeTarget, resolveTarget } from '../zip/part-names.js';
import { XmlEditor } from './xml-editor.js';
import { escapeXml } from './escape-xml.js';
import { childrenOf, type XmlNode } from './xml-tree.js';
import type { ZipPackage } from './zip-package.js';

/** How one part points to another. */
export interface PartRelation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`. */
  readonly type: string;
  /** The part that it leads to, seen from the package's root; empty where it leads out of the package. */
  readonly target: string;
  readonly node: XmlNode;
}

/** The relations of one part, or of the package where the part's name is empty. */
export class PartRelations {
  readonly list: readonly PartRelation[];
  private readonly package: ZipPackage;
  private readonly part: string;
  private readonly editor: XmlEditor;
  private readonly ids: Set<string>;

  constructor(pkg: ZipPackage, part: string) {
    this.package = pkg;
    this.part = part;
    this.editor = new XmlEditor(pkg.xml(relationsName(part)) ?? new TextEncoder().encode(EMPTY), pkg.limits);
    this.list = childrenOf(this.editor.root, 'Relationship').map((node) => this.read(node));
    this.ids = new Set(this.list.map(({ id }) => id));
  }

  byId(id: string | undefined): PartRelation | undefined {
    return this.list.find((relation) => relation.id === id);
  }

  byType(type: string): PartRelation | undefined {
    return this.list.find((relation) => relation.type === type && relation.target !== '');
  }

  /** Adds a relation and returns its id. `type` is the whole address. */
  add(type: string, target: string): string {
    let number = this.ids.size + 1;
    while (this.ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.ids.add(id);
    const { root } = this.editor;
    const address = escapeXml(encodeURI(relativeTarget(this.part, target)));
    this.editor.append(
      root,
      `<${root.prefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${address}"/>`,
    );
    return id;
  }

  remove(relation: PartRelation): void {
    this.editor.replace(relation.node, '');
  }

  save(): void {
    if (this.editor.changed) this.package.write(relationsName(this.part), this.editor.result());
  }

  private read(node: XmlNode): PartRelation {
    const type = this.editor.attribute(node, 'Type') ?? '';
    const outside = this.editor.attribute(node, 'TargetMode') === 'External';
    const target = this.editor.attribute(node, 'Target') ?? '';
    return {
      id: this.editor.attribute(node, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: outside ? '' : resolveTarget(target, this.part),
      node,
    };
  }
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
