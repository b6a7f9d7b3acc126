import type { XmlEditor } from './xml-editor.js';
import type { XmlNode } from './xml-tree.js';

/** Puts an element where it belongs among the children of a worksheet. */
export function placeInWorksheet(editor: XmlEditor, name: string, xml: string): void {
  const later = new Set(WORKSHEET.slice(WORKSHEET.indexOf(name) + 1));
  const next = editor.root.children.find((child) => later.has(nameWithin(child)));
  if (next === undefined) editor.append(editor.root, xml);
  else editor.insertBefore(next, xml);
}

/** An element for programs that know more stands for the element that it holds. Source: ECMA-376 part 3, section 10. */
function nameWithin(node: XmlNode): string {
  if (node.name !== 'AlternateContent') return node.name;
  return node.children.flatMap(({ children }) => children)[0]?.name ?? '';
}

/** The children of a worksheet in their order. Source: ECMA-376 part 1, CT_Worksheet. */
const WORKSHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
