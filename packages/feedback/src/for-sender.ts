import type { Batch } from '@kartlagg/model';

/** A batch as its sender knows the file: by its name, without the folders that we keep it in. */
export function forSender(batch: Batch): Batch {
  const path = fileName(batch.source.path);
  return {
    ...batch,
    source: { ...batch.source, path },
    diagnostics: batch.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      at: { ...diagnostic.at, file: path },
    })),
  };
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
