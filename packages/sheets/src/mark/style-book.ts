import type { Severity } from '@kartlagg/model';
import { folderOf } from '../zip/part-names.js';
import type { BookPart } from './book-part.js';
import type { ContentTypes } from './content-types.js';
import { isLightInk } from './light-ink.js';
import { MARK_COLOURS, markFill, solidFill } from './mark-fill.js';
import { colourText, removeMarkFills } from './remove-mark-fills.js';
import { keepsBackgrounds } from './keeps-backgrounds.js';
import { StyleList } from './style-lists.js';
import { XmlEditor } from './xml-editor.js';
import { childOf, type XmlNode } from './xml-tree.js';
import type { ZipPackage } from './zip-package.js';

/** The looks of a workbook: those that it had, and those that are added for marks and for the list. */
export class StyleBook {
  readonly prefix: string;
  private readonly package: ZipPackage;
  private readonly part: string;
  private readonly editor: XmlEditor;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly looks: StyleList;
  /** Fills that were marks of ours, and of which nobody knows what they were. */
  private readonly lost: ReadonlySet<number>;

  /** Old marks are taken away. A workbook without styles gets a styles part. */
  constructor(pkg: ZipPackage, book: BookPart, types: ContentTypes) {
    this.package = pkg;
    this.part = book.relations.byType('styles')?.target ?? newPart(pkg, book, types);
    const marked = new XmlEditor(pkg.needed(this.part), pkg.limits);
    this.lost = removeMarkFills(marked, keepsBackgrounds(pkg));
    this.editor = new XmlEditor(marked.result(), pkg.limits);
    this.prefix = this.editor.root.prefix;
    this.fonts = new StyleList(this.editor, 'fonts');
    this.fills = new StyleList(this.editor, 'fills');
    this.borders = new StyleList(this.editor, 'borders');
    this.looks = new StyleList(this.editor, 'cellXfs');
  }

  /** The colour of a look's solid fill: `remembered` where the look had a mark that does not say what it covers. */
  fillOf(number: number, remembered: string | undefined): string | undefined {
    const look = this.looks.items[number];
    const fill = this.number(look, 'fillId');
    if (this.lost.has(fill)) return remembered;
    const pattern = childOf(this.fills.items[fill], 'patternFill');
    if (pattern === undefined || this.editor.attribute(pattern, 'patternType') !== 'solid') return undefined;
    return colourText(this.editor, childOf(pattern, 'fgColor')) || undefined;
  }

  /** The number of the look that is the look `number` with the mark of a severity over its fill. */
  marked(number: number, severity: Severity, fill: string | undefined): number {
    const colours = MARK_COLOURS[severity];
    const ground = this.hasLightInk(this.looks.items[number]) ? colours.dark : colours.pale;
    return this.withFill(number, markFill(this.prefix, ground, fill));
  }

  /** The number of the look that a look was before it was marked, where its mark does not say so itself. */
  restored(number: number, remembered: string | undefined): number {
    const fill = this.number(this.looks.items[number], 'fillId');
    return this.lost.has(fill) ? this.withFill(number, solidFill(this.prefix, remembered)) : number;
  }

  /** Adds a look. Its parts are XML in which every element's name begins with the prefix of this book. */
  add({
    font,
    fill,
    border,
    alignment,
  }: {
    readonly font: string;
    readonly fill?: string;
    readonly border?: string;
    readonly alignment: string;
  }): number {
    const ids =
      `numFmtId="0" fontId="${this.fonts.add(font)}" fillId="${fill === undefined ? 0 : this.fills.add(fill)}"` +
      ` borderId="${border === undefined ? 0 : this.borders.add(border)}"`;
    const base = childOf(this.editor.root, 'cellStyleXfs') === undefined ? '' : ' xfId="0"';
    return this.looks.add(
      `<${this.prefix}xf ${ids}${base} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</${this.prefix}xf>`,
    );
  }

  save(): void {
    for (const list of [this.fonts, this.fills, this.borders, this.looks]) list.save();
    this.package.write(this.part, this.editor.result());
  }

  private withFill(number: number, xml: string): number {
    const look = this.looks.items[number];
    const written =
      look === undefined
        ? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`
        : this.editor.outer(look);
    const fill = withAttribute(written, 'fillId', String(this.fills.add(xml)));
    return this.looks.add(withAttribute(fill, 'applyFill', '1'));
  }

  private hasLightInk(look: XmlNode | undefined): boolean {
    const colour = childOf(this.fonts.items[this.number(look, 'fontId')], 'color');
    if (colour === undefined) return false;
    return isLightInk({
      rgb: this.editor.attribute(colour, 'rgb'),
      theme: this.editor.attribute(colour, 'theme'),
      indexed: this.editor.attribute(colour, 'indexed'),
    });
  }

  private number(look: XmlNode | undefined, name: string): number {
    return look === undefined ? 0 : Number(this.editor.attribute(look, name) ?? 0);
  }
}

function newPart(pkg: ZipPackage, book: BookPart, types: ContentTypes): string {
  const usual = `${folderOf(book.name)}styles.xml`;
  const part = pkg.has(usual) ? pkg.freeName(`${folderOf(book.name)}styles`, '.xml') : usual;
  pkg.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${book.dialect.main}"/>`,
  );
  book.relations.add(`${book.dialect.relations}/styles`, part);
  types.add(part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  return part;
}

/** The XML of an element whose opening tag says something else, or one thing more. */
function withAttribute(xml: string, name: string, value: string): string {
  const end = xml.indexOf('>');
  const tag = xml.slice(0, end);
  const written = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`, 'u');
  const changed = written.test(tag)
    ? tag.replace(written, `$1"${value}"`)
    : tag.replace(/^(<[^\s/>]+)/u, `$1 ${name}="${value}"`);
  return changed + xml.slice(end);
}
