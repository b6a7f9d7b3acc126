import type { XmlEditor } from './xml-editor.js';
import { childOf, type XmlNode } from './xml-tree.js';

/** The lists of a styles part that marks need more of. */
export type StyleListName = 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** One list of a styles part, and what is to be added to it. Things in it are pointed to by their number. */
export class StyleList {
  readonly items: readonly XmlNode[];
  private readonly editor: XmlEditor;
  private readonly name: StyleListName;
  private readonly added: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(editor: XmlEditor, name: StyleListName) {
    this.editor = editor;
    this.name = name;
    this.items = childOf(editor.root, name)?.children ?? [];
    for (const [number, item] of this.items.slice(0, MOST_COMPARED).entries()) {
      this.numbers.set(editor.outer(item), number);
    }
    if (this.items.length === 0)
      this.added.push(...FIRST[name].map((xml) => prefixed(xml, editor.root.prefix)));
  }

  get count(): number {
    return this.items.length + this.added.length;
  }

  /** The number of what is there already, or of what is added. */
  add(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    const number = this.count;
    this.added.push(xml);
    this.numbers.set(xml, number);
    return number;
  }

  save(): void {
    const { editor, name, added } = this;
    if (added.length === 0) return;
    const { root } = editor;
    const list = childOf(root, name);
    if (list !== undefined) {
      editor.append(list, added.join(''));
      editor.setAttribute(list, 'count', String(this.count));
      return;
    }
    const tag = `${root.prefix}${name}`;
    const xml = `<${tag} count="${this.count}">${added.join('')}</${tag}>`;
    const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
    const next = root.children.find((child) => later.has(child.name));
    if (next === undefined) editor.append(root, xml);
    else editor.insertBefore(next, xml);
  }
}

/** Lists are seldom longer; from here on, a thing that is there already may be added once more, which does no harm. */
const MOST_COMPARED = 5000;

/** XML with a prefix for each of its elements. */
function prefixed(xml: string, prefix: string): string {
  return xml.replaceAll(/<(\/?)/gu, `<$1${prefix}`);
}

/** What stands first in a list: the look of a cell without a style, and the two fills that programs take for granted. */
const FIRST: Readonly<Record<StyleListName, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** The order of a styles part. Source: ECMA-376 part 1, CT_Stylesheet. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
