import { isMarkFill, keptColour, solidFill } from './mark-fill.js';
import type { XmlEditor } from './xml-editor.js';
import { childOf, type XmlNode } from './xml-tree.js';

/**
 * Gives every fill that is a mark of ours back what it was made of. All cells with it lose their mark at once. Returns
 * the numbers of the fills that were marks and of which it is not known what they were made of: they are no fill now.
 * `keeps` is whether the program that saved the workbook keeps what a solid fill has in its background.
 */
export function removeMarkFills(editor: XmlEditor, keeps: boolean): ReadonlySet<number> {
  const lost = new Set<number>();
  for (const [number, fill] of (childOf(editor.root, 'fills')?.children ?? []).entries()) {
    const pattern = childOf(fill, 'patternFill');
    const foreground = childOf(pattern, 'fgColor');
    if (pattern === undefined || foreground === undefined) continue;
    const type = editor.attribute(pattern, 'patternType');
    if (!isMarkFill(type, editor.attribute(foreground, 'rgb'))) continue;
    const kept = keptColour(colourText(editor, childOf(pattern, 'bgColor')));
    const known = keeps && kept.known;
    if (!known) lost.add(number);
    editor.replace(fill, solidFill(fill.prefix, known ? kept.colour : undefined));
  }
  return lost;
}

/** The attributes of a colour as they are written: `theme="4" tint="0.8"`; empty where there is no colour. */
export function colourText(editor: XmlEditor, node: XmlNode | undefined): string {
  if (node === undefined) return '';
  return editor
    .attributes(node)
    .filter(({ name }) => COLOUR.has(name))
    .map(({ name }) => `${name}="${(editor.attribute(node, name) ?? '').replaceAll(/[^\w.+-]/gu, '')}"`)
    .join(' ');
}

const COLOUR = new Set(['rgb', 'theme', 'indexed', 'tint', 'auto']);
