import { type OoxmlRelation, repeated } from './ooxml-package.js';
import { ORDERS, orderProblems } from './order-problems.js';
import { child, children, prefixed, type XmlElement } from './xml-element.js';

/** What is wrong in a workbook's main part. */
export function bookProblems(
  part: string,
  book: XmlElement,
  relations: readonly OoxmlRelation[],
): readonly string[] {
  const sheets = children(child(book, 'sheets'), 'sheet');
  const names = sheets.map((sheet) => sheet.attributes.get('name') ?? '');
  const ids = sheets.map((sheet) => sheet.attributes.get('sheetId') ?? '');
  const views = children(child(book, 'bookViews'), 'workbookView');
  return [
    ...orderProblems(part, book, ORDERS.workbook),
    ...(sheets.length === 0 ? [`${part}: no sheets`] : []),
    ...(sheets.every((sheet) => (sheet.attributes.get('state') ?? 'visible') !== 'visible')
      ? [`${part}: no visible sheet`]
      : []),
    ...names.filter((name) => !isSheetName(name)).map((name) => `${part}: the name ${name}`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${part}: two sheets ${name}`),
    ...ids.filter((id) => !/^[1-9]\d{0,8}$/u.test(id)).map((id) => `${part}: the sheet id ${id}`),
    ...repeated(ids).map((id) => `${part}: two sheets with the id ${id}`),
    ...sheets
      .filter(
        (sheet) => !relations.some(({ id, target }) => id === prefixed(sheet, 'id') && target !== undefined),
      )
      .map((sheet) => `${part}: the sheet ${sheet.attributes.get('name') ?? ''} has no part`),
    ...views
      .flatMap((view) => ['activeTab', 'firstSheet'].map((name) => Number(view.attributes.get(name) ?? 0)))
      .filter((number) => !(number < sheets.length))
      .map((number) => `${part}: opens at sheet ${number}`),
    ...nameProblems(part, book, names),
  ];
}

function isSheetName(name: string): boolean {
  return name !== '' && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/u.test(name);
}

function nameProblems(part: string, book: XmlElement, sheets: readonly string[]): readonly string[] {
  const defined = children(child(book, 'definedNames'), 'definedName');
  const keys = defined.map(
    (node) =>
      `${node.attributes.get('name')?.toLowerCase() ?? ''} ${node.attributes.get('localSheetId') ?? ''}`,
  );
  const problems = repeated(keys).map((key) => `${part}: the name ${key} twice`);
  for (const node of defined) {
    const name = node.attributes.get('name') ?? '';
    const local = node.attributes.get('localSheetId');
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) problems.push(`${part}: the name ${name}`);
    if (local !== undefined && !(Number(local) < sheets.length))
      problems.push(`${part}: ${name} belongs to no sheet`);
    if (node.text === '') problems.push(`${part}: ${name} means nothing`);
    for (const [, quoted = ''] of node.text.matchAll(/'((?:[^']|'')+)'!/gu)) {
      const sheet = quoted.replaceAll("''", "'");
      if (!sheet.includes('[') && !sheets.includes(sheet))
        problems.push(`${part}: ${name} is about ${sheet}`);
    }
  }
  if (child(book, 'definedNames') !== undefined && defined.length === 0) return problems;
  return [...problems, ...builtInProblems(part, defined, sheets)];
}

/** What is printed of a sheet is told by names of the sheet's own, which must be about that sheet. */
function builtInProblems(
  part: string,
  defined: readonly XmlElement[],
  sheets: readonly string[],
): readonly string[] {
  return defined.flatMap((node) => {
    const name = node.attributes.get('name') ?? '';
    const own = sheets[Number(node.attributes.get('localSheetId') ?? Number.NaN)];
    if (!name.startsWith('_xlnm.Print_') || own === undefined || node.text.includes('#REF!')) return [];
    const about = `'${own.replaceAll("'", "''")}'!`;
    return node.text.includes(about) || node.text.includes(`${own}!`)
      ? []
      : [`${part}: ${name} of ${own} is about ${node.text}`];
  });
}
