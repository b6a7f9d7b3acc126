import { pointer } from '../pointer.js';
import type { Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { repeated } from './repeated.js';

/** No two variables share an id or a column heading. */
export function checkVariables({ variables: { file, value } }: RoundDocuments): readonly Problem[] {
  const headings = value.variables.flatMap(({ columns }, variable) =>
    columns.map((heading, index) => ({
      heading: heading.normalize('NFC').toLowerCase(),
      at: pointer('variables', variable, 'columns', index),
    })),
  );
  return [
    ...repeated(
      file,
      value.variables.map(({ id }) => id),
      (index) => pointer('variables', index, 'id'),
    ),
    ...repeated(
      file,
      headings.map(({ heading }) => heading),
      (index) => headings[index]?.at ?? '',
    ),
  ];
}
