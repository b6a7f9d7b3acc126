import { fillBefore } from './mark-fill.js';
import type { XmlEditor } from './xml-editor.js';
import { childOf, type XmlNode } from './xml-tree.js';

/** Gives every fill that is a mark of ours back what it was made of. All cells with it lose their mark at once. */
export function removeMarkFills(editor: XmlEditor): void {
  for (const fill of childOf(editor.root, 'fills')?.children ?? []) {
    const pattern = childOf(fill, 'patternFill');
    if (pattern === undefined) continue;
    const foreground = childOf(pattern, 'fgColor');
    const before = fillBefore(
      editor.attribute(pattern, 'patternType'),
      foreground && editor.attribute(foreground, 'rgb'),
      colourText(editor, childOf(pattern, 'bgColor')),
    );
    if (before === undefined) continue;
    const { prefix } = pattern;
    const xml =
      before.colour === undefined
        ? `<${prefix}patternFill patternType="none"/>`
        : `<${prefix}patternFill patternType="solid"><${prefix}fgColor ${before.colour}/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
    editor.replace(pattern, xml);
  }
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
