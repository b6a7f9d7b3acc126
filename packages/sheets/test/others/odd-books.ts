import { makeXlsx, stylesOf, type XlsxParts } from '../make-xlsx.js';

/** Workbooks that are written by hand: what is legal and seldom seen. */
export function oddBooks(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return [
    { name: 'odd-cells.xlsx', bytes: oddCells() },
    { name: 'odd-order.xlsx', bytes: oddOrder() },
    { name: 'odd-1904.xlsx', bytes: dates1904() },
  ];
}

/** Texts and numbers as few programs write them. */
function oddCells(): Uint8Array {
  const cells = [
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>',
    '<c r="A2" t="inlineStr"><is><t xml:space="preserve"> egen </t></is></c><c r="B2" t="inlineStr"><is><r><t>de</t></r><r><rPr><b/></rPr><t>lar</t></r></is></c>',
    '<c r="A3" t="str"><f>A1</f><v>kommun</v></c><c r="B3"><f>1+1</f></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#REF!</v></c>',
    '<c r="A4"><v>1E3</v></c><c r="B4"><v>-.5</v></c><c r="C4"><v>0012</v></c><c r="D4" s="1"><v>114</v></c>',
    '<c r="A5" s="2"><v>45019</v></c><c r="B5" s="3"><v>0.5</v></c><c r="C5" s="4"><v>0.125</v></c>',
    '<c r="A6" s="1"/><c r="B6"><f t="shared" ref="B6:B8" si="0">A4*2</f><v>2000</v></c>',
    '<c r="B7"><f t="shared" si="0"/><v>90038</v></c>',
    '<c r="B8"><f t="shared" si="0"/><v>0</v></c>',
  ];
  return typed({
    sheets: [cells.map((row, index) => `<row r="${index + 1}">${row}</row>`).join('')],
    strings:
      '<si><t>kommun</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space="preserve">k </t></r></si><si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si><si><t xml:space="preserve">  </t></si>',
    styles: stylesOf(['General', '0000', 'yyyy\\-mm\\-dd', 'h:mm', '0.0%']),
  });
}

/** Rows and cells that do not say where they stand. */
function oddOrder(): Uint8Array {
  return typed({
    sheets: ['<row><c><v>1</v></c><c t="inlineStr"><is><t>a</t></is></c></row><row><c><v>2</v></c></row>'],
  });
}

function dates1904(): Uint8Array {
  return typed({
    before: '<workbookPr date1904="1"/>',
    styles: stylesOf(['General', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm']),
    sheets: [
      '<row r="1"><c r="A1" s="1"><v>43557</v></c><c r="B1" s="2"><v>43557.75</v></c><c r="C1"><v>43557</v></c></row>',
    ],
  });
}

/** With its content types, which SheetJS asks for. */
function typed(parts: XlsxParts): Uint8Array {
  const sheets = parts.sheets.map((_, index) => typeOf(`worksheets/sheet${index + 1}`, 'worksheet'));
  const types = [
    typeOf('workbook', 'sheet.main'),
    ...(parts.styles === undefined ? [] : [typeOf('styles', 'styles')]),
    ...(parts.strings === undefined ? [] : [typeOf('sharedStrings', 'sharedStrings')]),
  ];
  return makeXlsx({
    ...parts,
    more: {
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[...types, ...sheets].join('')}</Types>`,
    },
  });
}

function typeOf(part: string, name: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
}
