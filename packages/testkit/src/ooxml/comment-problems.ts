import { cellAddress, cellPosition } from '@kartlagg/model';
import { repeated } from './ooxml-package.js';
import { child, children, descendants, type XmlElement } from './xml-element.js';

/** What is wrong with a sheet's comments, and with the drawing that has their boxes. */
export function commentProblems(
  part: string,
  comments: XmlElement | undefined,
  drawing: XmlElement | undefined,
): readonly string[] {
  const written = children(child(comments, 'commentList'), 'comment');
  const cells = written.map((comment) => comment.attributes.get('ref') ?? '');
  const authors = children(child(comments, 'authors'), 'author').length;
  const notes = drawing === undefined ? [] : descendants(drawing, 'ClientData').filter(isNote);
  const boxes = notes.map((note) =>
    cellAddress(Number(child(note, 'Row')?.text) + 1, Number(child(note, 'Column')?.text) + 1),
  );
  const shapes =
    drawing === undefined
      ? []
      : descendants(drawing, 'shape').map((shape) => shape.attributes.get('id') ?? '');
  return [
    ...cells
      .filter((cell) => cellPosition(cell) === undefined)
      .map((cell) => `${part}: a comment at ${cell}`),
    ...repeated(cells).map((cell) => `${part}: two comments at ${cell}`),
    ...written
      .filter((comment) => !(Number(comment.attributes.get('authorId')) < authors))
      .map((comment) => `${part}: the comment at ${comment.attributes.get('ref') ?? ''} has no author`),
    ...written
      .filter((comment) => textOf(comment).length > 32_767)
      .map((comment) => `${part}: the comment at ${comment.attributes.get('ref') ?? ''} is too long`),
    ...cells
      .filter((cell) => !boxes.includes(cell))
      .map((cell) => `${part}: the comment at ${cell} has no box`),
    ...boxes
      .filter((cell) => !cells.includes(cell))
      .map((cell) => `${part}: the box at ${cell} has no comment`),
    ...repeated(boxes).map((cell) => `${part}: two boxes at ${cell}`),
    ...repeated(shapes.filter((id) => id.startsWith('_x0000_s'))).map((id) => `${part}: two shapes ${id}`),
    ...notes.flatMap((note, index) => anchorProblems(part, boxes[index] ?? '', child(note, 'Anchor')?.text)),
  ];
}

function isNote(data: XmlElement): boolean {
  return data.attributes.get('ObjectType') === 'Note';
}

function textOf(element: XmlElement): string {
  return element.text + element.children.map(textOf).join('');
}

/** Left column and offset, top row and offset, then right and bottom. A box may do without. */
function anchorProblems(part: string, cell: string, anchor: string | undefined): readonly string[] {
  if (anchor === undefined) return [];
  const numbers = anchor.split(',').map((number) => Number(number.trim()));
  const [left = 0, , top = 0, , right = 0, , bottom = 0] = numbers;
  const fits =
    numbers.length === 8 &&
    numbers.every((number) => Number.isInteger(number) && number >= 0) &&
    left <= right &&
    top <= bottom &&
    right < 16_384 &&
    bottom < 1_048_576;
  return fits ? [] : [`${part}: the box at ${cell} stands at ${anchor}`];
}
