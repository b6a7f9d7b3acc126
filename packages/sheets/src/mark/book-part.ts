import { escapeXml } from './escape-xml.js';
import { type Dialect, dialectOf, relationsPrefix } from './dialect.js';
import { PartRelations } from './part-relations.js';
import { cellLink } from './sheet-name.js';
import { XmlEditor } from './xml-editor.js';
import { childOf, childrenOf, type XmlNode } from './xml-tree.js';
import type { ZipPackage } from './zip-package.js';

/** A sheet as the workbook lists it. */
export interface BookSheet {
  /** As the reader gives it. */
  readonly name: string;
  readonly visible: boolean;
  /** Its part; empty where the workbook names none. */
  readonly part: string;
  /** `worksheet`, `chartsheet` and so on. */
  readonly type: string;
  readonly node: XmlNode;
}

/** The workbook's main part: its sheets, names and views. */
export class BookPart {
  readonly name: string;
  readonly dialect: Dialect;
  readonly relations: PartRelations;
  readonly sheets: readonly BookSheet[];
  private readonly package: ZipPackage;
  private readonly editor: XmlEditor;

  constructor(pkg: ZipPackage, name: string) {
    this.package = pkg;
    this.name = name;
    this.editor = new XmlEditor(pkg.needed(name), pkg.limits);
    this.dialect = dialectOf(this.editor);
    this.relations = new PartRelations(pkg, name);
    this.sheets = childrenOf(childOf(this.editor.root, 'sheets'), 'sheet').map((node) => this.read(node));
  }

  /** Whether it is a workbook at all, and not a document of another kind. */
  get isWorkbook(): boolean {
    return this.editor.root.name === 'workbook';
  }

  /**
   * Puts a sheet first and opens the workbook at it, and takes others away. Names that belong to a sheet go by the
   * sheet's number in the order, so they are counted again. `titleRow` is repeated on every printed page.
   */
  putFirst(name: string, relation: string, gone: ReadonlySet<BookSheet>, titleRow: number): void {
    const { editor } = this;
    const sheets = childOf(editor.root, 'sheets');
    if (sheets === undefined) return;
    const ids = this.sheets.map(({ node }) => Number(editor.attribute(node, 'sheetId')) || 0);
    const { prefix, declaration } = relationsPrefix(editor, this.dialect);
    const tag = `<${sheets.prefix}sheet${declaration} name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" ${prefix}:id="${relation}"/>`;
    if (sheets.selfClosed) editor.append(sheets, tag);
    else editor.put(sheets.innerFrom, sheets.innerFrom, tag);
    for (const { node } of gone) editor.replace(node, '');
    this.countNamesAgain(gone);
    this.addPrintTitles(name, titleRow);
    this.openAtFirst();
  }

  save(): void {
    this.relations.save();
    this.package.write(this.name, this.editor.result());
  }

  private read(node: XmlNode): BookSheet {
    const relation = this.relations.byId(this.editor.prefixed(node, 'id'));
    return {
      name: this.editor.attribute(node, 'name') ?? '',
      visible: (this.editor.attribute(node, 'state') ?? 'visible') === 'visible',
      part: relation?.target ?? '',
      type: relation?.type ?? '',
      node,
    };
  }

  private countNamesAgain(gone: ReadonlySet<BookSheet>): void {
    const numbers = new Map<number, number>();
    for (const [index, sheet] of this.sheets.entries()) {
      if (!gone.has(sheet)) numbers.set(index, numbers.size + 1);
    }
    for (const node of childrenOf(childOf(this.editor.root, 'definedNames'), 'definedName')) {
      const written = this.editor.attribute(node, 'localSheetId');
      if (written === undefined) continue;
      const number = numbers.get(Number(written));
      if (number !== undefined) this.editor.setAttribute(node, 'localSheetId', String(number));
      else if (Number(written) < this.sheets.length) this.editor.replace(node, '');
    }
  }

  private addPrintTitles(name: string, row: number): void {
    const { editor } = this;
    const { prefix } = editor.root;
    const place = escapeXml(cellLink(name, `$${row}:$${row}`));
    const title = `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="0">${place}</${prefix}definedName>`;
    const names = childOf(editor.root, 'definedNames');
    if (names !== undefined) {
      editor.append(names, title);
      return;
    }
    const before = ['externalReferences', 'functionGroups', 'sheets'].flatMap(
      (element) => childOf(editor.root, element) ?? [],
    )[0];
    if (before !== undefined)
      editor.insertAfter(before, `<${prefix}definedNames>${title}</${prefix}definedNames>`);
  }

  private openAtFirst(): void {
    const { editor } = this;
    const { prefix } = editor.root;
    const views = childrenOf(childOf(editor.root, 'bookViews'), 'workbookView');
    for (const view of views) {
      for (const name of ['activeTab', 'firstSheet']) {
        if (editor.attribute(view, name) !== undefined) editor.setAttribute(view, name, '0');
      }
    }
    const sheets = childOf(editor.root, 'sheets');
    if (views.length === 0 && childOf(editor.root, 'bookViews') === undefined && sheets !== undefined)
      editor.insertBefore(sheets, `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`);
  }
}
