import { XmlEditor } from './xml-editor.js';
import { escapeXml } from './escape-xml.js';
import { childrenOf } from './xml-tree.js';
import type { ZipPackage } from './zip-package.js';

/** The list of what kind each part of the package is. */
export class ContentTypes {
  private readonly package: ZipPackage;
  private readonly editor: XmlEditor;
  /** Whether drawings have been told of. */
  private drawings = false;

  constructor(pkg: ZipPackage) {
    this.package = pkg;
    this.editor = new XmlEditor(pkg.xml(PART) ?? new TextEncoder().encode(EMPTY), pkg.limits);
  }

  /** Says what kind a new part is. */
  add(part: string, type: string): void {
    const { root } = this.editor;
    const name = escapeXml(encodeURI(`/${part}`));
    this.editor.append(root, `<${root.prefix}Override PartName="${name}" ContentType="${type}"/>`);
  }

  /** The same for a drawing of comments, whose kind is mostly told by its ending. */
  addDrawing(part: string): void {
    const { root } = this.editor;
    const known = childrenOf(root, 'Default').find(
      (node) => this.editor.attribute(node, 'Extension')?.toLowerCase() === 'vml',
    );
    if (known === undefined && !this.drawings) {
      this.editor.append(root, `<${root.prefix}Default Extension="vml" ContentType="${DRAWING}"/>`);
      this.drawings = true;
    } else if (known !== undefined && this.editor.attribute(known, 'ContentType') !== DRAWING) {
      this.add(part, DRAWING);
    }
  }

  remove(part: string): void {
    for (const node of childrenOf(this.editor.root, 'Override')) {
      const name = this.editor.attribute(node, 'PartName') ?? '';
      if (name.toLowerCase() === encodeURI(`/${part}`).toLowerCase()) this.editor.replace(node, '');
    }
  }

  save(): void {
    if (this.editor.changed) this.package.write(PART, this.editor.result());
  }
}

const PART = '[Content_Types].xml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';
