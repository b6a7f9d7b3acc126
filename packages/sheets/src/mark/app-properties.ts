import { escapeXml } from './escape-xml.js';
import { PartRelations } from './part-relations.js';
import { XmlEditor } from './xml-editor.js';
import { childOf, descendantsOf } from './xml-tree.js';
import type { ZipPackage } from './zip-package.js';

/**
 * The file's properties may list the names of its sheets. The list is kept right where it says what the workbook says;
 * any other is left as it is, since no program goes by it.
 */
export function changeSheetTitles(
  pkg: ZipPackage,
  before: readonly string[],
  after: readonly string[],
): void {
  const part = new PartRelations(pkg, '').byType('extended-properties')?.target;
  const content = part === undefined ? undefined : pkg.xml(part);
  if (part === undefined || content === undefined) return;
  const editor = new XmlEditor(content, pkg.limits);
  const list = childOf(childOf(editor.root, 'TitlesOfParts'), 'vector');
  const pairs = childOf(editor.root, 'HeadingPairs');
  const count = pairs && descendantsOf(pairs, 'i4')[0];
  const named = before.every((name, index) => {
    const title = list?.children[index];
    return title !== undefined && editor.text(title) === name;
  });
  const [first] = list?.children ?? [];
  if (list === undefined || count === undefined || first === undefined || !named) return;
  if (Number(editor.text(count)) !== before.length) return;
  editor.replaceInner(count, String(after.length));
  editor.setAttribute(list, 'size', String(list.children.length + after.length - before.length));
  const tag = `${first.prefix}${first.name}`;
  editor.insertBefore(first, after.map((name) => `<${tag}>${escapeXml(name)}</${tag}>`).join(''));
  for (const title of list.children.slice(0, before.length)) editor.replace(title, '');
  pkg.write(part, editor.result());
}
