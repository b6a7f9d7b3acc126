import type { XmlEditor } from './xml-editor.js';

/**
 * The names that a workbook's parts are written in: the transitional ones of ECMA-376 that nearly all have, or the
 * strict ones of ISO 29500 part 1.
 */
export interface Dialect {
  /** The namespace of workbook, worksheets, styles and comments. */
  readonly main: string;
  /** The namespace of attributes that name relations, and the beginning of the types of relations. */
  readonly relations: string;
}

/** The dialect that the workbook's main part is written in. */
export function dialectOf(workbook: XmlEditor): Dialect {
  const strict = workbook
    .attributes(workbook.root)
    .some(({ name }) => workbook.attribute(workbook.root, name) === STRICT.main);
  return strict ? STRICT : TRANSITIONAL;
}

/** The prefix that an editor's root gives relations, and what must be written where it gives them none. */
export function relationsPrefix(
  editor: XmlEditor,
  { relations }: Dialect,
): { readonly prefix: string; readonly declaration: string } {
  const found = editor
    .attributes(editor.root)
    .find(({ name }) => name.startsWith('xmlns:') && editor.attribute(editor.root, name) === relations);
  if (found !== undefined) return { prefix: found.name.slice('xmlns:'.length), declaration: '' };
  return { prefix: 'r', declaration: ` xmlns:r="${relations}"` };
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
