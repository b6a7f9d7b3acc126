import { PartRelations } from './part-relations.js';
import { XmlEditor } from './xml-editor.js';
import { childOf } from './xml-tree.js';
import type { ZipPackage } from './zip-package.js';

/**
 * Whether the program that saved a workbook keeps the background colour of a solid fill, which is never seen. Those that
 * are known not to are told by the name that they leave in the file's properties.
 */
export function keepsBackgrounds(pkg: ZipPackage): boolean {
  const part = new PartRelations(pkg, '').byType('extended-properties')?.target;
  const content = part === undefined ? undefined : pkg.xml(part);
  if (content === undefined) return true;
  const editor = new XmlEditor(content, pkg.limits);
  const name = childOf(editor.root, 'Application');
  return name === undefined || !/office\/|collabora|openoffice|libreoffice/iu.test(editor.text(name));
}
