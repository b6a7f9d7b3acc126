import { pointer } from '../pointer.js';
import type { Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkId } from './check-id.js';

/** The counts that a policy hides run from the smaller to the larger. */
export function checkPolicy({ policy: { file, value } }: RoundDocuments): readonly Problem[] {
  return [
    ...checkId(file, value.id),
    ...value.rules.flatMap(({ hideFrom, hideTo }, index) =>
      hideFrom <= hideTo
        ? []
        : [
            {
              file,
              pointer: pointer('rules', index, 'hideTo'),
              keyword: 'minimum',
              params: { limit: hideFrom },
            },
          ],
    ),
  ];
}
