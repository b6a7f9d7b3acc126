import { bookProblems } from './ooxml/book-problems.js';
import { commentProblems } from './ooxml/comment-problems.js';
import { ooxmlPackage, type OoxmlPackage } from './ooxml/ooxml-package.js';
import { sheetProblems } from './ooxml/sheet-problems.js';
import { styleCounts, styleProblems } from './ooxml/style-problems.js';
import { child, children, type XmlElement } from './ooxml/xml-element.js';

/**
 * Everything that breaks the rules of a workbook in Office Open XML, one line each: what an office program would want to
 * repair. Formulas are not looked into. Source: ECMA-376 parts 1, 2 and 4.
 */
export function ooxmlProblems(bytes: Uint8Array): readonly string[] {
  const found = ooxmlPackage(bytes);
  const main = found.relationsOf('').find(({ type }) => type === 'officeDocument')?.target;
  const book = main === undefined ? undefined : found.parts.get(main);
  if (main === undefined || book === undefined) return [...found.problems, 'no workbook'];
  const relations = found.relationsOf(main);
  const partOf = (type: string): string => relations.find((relation) => relation.type === type)?.target ?? '';
  const styles = found.parts.get(partOf('styles'));
  const strings = found.parts.get(partOf('sharedStrings'));
  const around = {
    styles: styleCounts(styles),
    strings: children(strings, 'si').length,
    sheetNames: new Set(
      children(child(book, 'sheets'), 'sheet').map((sheet) => sheet.attributes.get('name') ?? ''),
    ),
  };
  const sheets = relations.flatMap(({ type, target }) =>
    type === 'worksheet' && target !== undefined ? [target] : [],
  );
  return [
    ...found.problems,
    ...bookProblems(main, book, relations),
    ...(styles === undefined ? [] : styleProblems(partOf('styles'), styles)),
    ...(strings === undefined ? [] : textProblems(partOf('sharedStrings'), strings)),
    ...sheets.flatMap((part) => {
      const sheet = found.parts.get(part);
      if (sheet === undefined) return [];
      const surroundings = { ...around, relations: found.relationsOf(part) };
      const comments = commentProblems(part, ...commentParts(found, part, sheet));
      return sheetProblems(part, sheet, surroundings).concat(comments);
    }),
    ...selectionProblems(found, main, book),
  ];
}

function textProblems(part: string, strings: XmlElement): readonly string[] {
  const count = strings.attributes.get('uniqueCount');
  const size = children(strings, 'si').length;
  return count === undefined || Number(count) === size
    ? []
    : [`${part}: says ${count} texts and has ${size}`];
}

function commentParts(
  { relationsOf, parts }: OoxmlPackage,
  part: string,
  sheet: XmlElement,
): [XmlElement | undefined, XmlElement | undefined] {
  const relations = relationsOf(part);
  const comments = relations.find(({ type }) => type === 'comments')?.target;
  const id = [...(child(sheet, 'legacyDrawing')?.attributes ?? [])].find(([name]) =>
    name.endsWith(':id'),
  )?.[1];
  const drawing = relations.find((relation) => relation.id === id)?.target;
  return [parts.get(comments ?? ''), parts.get(drawing ?? '')];
}

/** Sheets that are chosen together are written in together: only the one that the workbook opens at may be. */
function selectionProblems(
  { parts, relationsOf }: OoxmlPackage,
  main: string,
  book: XmlElement,
): readonly string[] {
  const [view] = children(child(book, 'bookViews'), 'workbookView');
  const active = Number(view?.attributes.get('activeTab') ?? 0);
  return children(child(book, 'sheets'), 'sheet').flatMap((sheet, index) => {
    const id = [...sheet.attributes].find(([name]) => name.endsWith(':id'))?.[1];
    const part = relationsOf(main).find((relation) => relation.id === id)?.target ?? '';
    const selected = children(child(parts.get(part), 'sheetViews'), 'sheetView').some((one) =>
      ['1', 'true'].includes(one.attributes.get('tabSelected') ?? ''),
    );
    return selected && index !== active ? [`${part}: chosen beside the sheet that is opened`] : [];
  });
}
