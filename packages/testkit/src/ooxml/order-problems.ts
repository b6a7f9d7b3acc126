import type { XmlElement } from './xml-element.js';

/** Children of an element that do not stand in the order that the schema asks for, or that it does not know. */
export function orderProblems(
  part: string,
  element: XmlElement,
  order: readonly string[],
): readonly string[] {
  const problems: string[] = [];
  let last = 0;
  for (const { name } of element.children) {
    if (name === 'AlternateContent') continue;
    const place = order.indexOf(name);
    if (place < 0) problems.push(`${part}: ${element.name} has no child ${name}`);
    else if (place < last) problems.push(`${part}: ${name} stands after ${order[last] ?? ''}`);
    last = Math.max(last, place);
  }
  return problems;
}

/** The orders of ECMA-376 part 1: CT_Workbook, CT_Worksheet and CT_Stylesheet. */
export const ORDERS = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
      ' ',
    ),
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    ),
  styles: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  ),
} as const;
