import { importedPath, type SourceFile } from './source-files.js';

/** Files that import each other in a ring. A ring of types alone is no ring. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];

  function walk(path: string, way: readonly string[]): void {
    const seen = way.indexOf(path);
    if (seen >= 0) {
      cycles.push(`ring of imports: ${[...way.slice(seen), path].join(' → ')}`);
      return;
    }
    const file = byPath.get(path);
    if (file === undefined || done.has(path)) return;
    for (const { specifier, typeOnly } of file.imports) {
      if (specifier.startsWith('.') && !typeOnly) walk(importedPath(file, specifier), [...way, path]);
    }
    done.add(path);
  }

  for (const { path } of files) walk(path, []);
  return cycles;
}
