import type { ProtectedTable } from '@kartlagg/disclosure';
import { type Citation, keyText } from '@kartlagg/model';

/** The sources of all tables, each once, in the order that they are met. */
export function publicationSources(tables: readonly ProtectedTable[]): Citation[] {
  const sources = tables.flatMap((table) => table.sources);
  return [
    ...new Map(sources.map((source) => [keyText([source.title, source.url ?? null]), source])).values(),
  ];
}
