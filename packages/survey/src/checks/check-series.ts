import type { Series } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { duplicateCode, unknownReference, type Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkId } from './check-id.js';
import type { Known } from './known.js';
import { repeated } from './repeated.js';

/** Each series is about a place that exists, and its comparisons name its own versions. */
export function checkSeries({ series }: RoundDocuments, known: Known): readonly Problem[] {
  const earlier = new Set<string>();
  return series.flatMap(({ file, value }) => [
    ...checkId(file, value.id),
    ...value.series.flatMap((one, index) => {
      const at = pointer('series', index);
      const again = earlier.has(one.id) ? [duplicateCode(file, `${at}/id`, one.id)] : [];
      earlier.add(one.id);
      return [...again, ...checkOne(file, at, one, known)];
    }),
  ]);
}

function checkOne(file: string, at: string, { geo, versions, comparisons }: Series, known: Known) {
  const ids = versions.map(({ id }) => id);
  return [
    ...(known.hasArea(geo) ? [] : [unknownReference(file, `${at}/geo`, 'area', geo)]),
    ...repeated(file, ids, (index) => at + pointer('versions', index, 'id')),
    ...ids.flatMap((id, index) =>
      !known.hasList('version') || known.hasCode('version', id)
        ? []
        : [unknownReference(file, at + pointer('versions', index, 'id'), 'code', id)],
    ),
    ...comparisons.flatMap(({ fromVersion, toVersion }, index) =>
      Object.entries({ fromVersion, toVersion }).flatMap(([side, version]) =>
        version === undefined || ids.includes(version)
          ? []
          : [unknownReference(file, at + pointer('comparisons', index, side), 'version', version)],
      ),
    ),
  ];
}
