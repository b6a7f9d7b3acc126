import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCycles } from '../dist/checks/import-cycles.js';
import { importWalls, WALLS } from '../dist/checks/import-walls.js';
import type { Import, SourceFile } from '../dist/checks/source-files.js';
import { root } from '../dist/root.js';

function file(path: string, ...imports: (string | [string, 'type'])[]): SourceFile {
  const room = path.split('/')[1] ?? '';
  return {
    path,
    room,
    lines: 1,
    imports: imports.map((each): Import => {
      const [specifier, kind] = typeof each === 'string' ? [each, 'value'] : each;
      return { specifier, typeOnly: kind === 'type', line: 1 };
    }),
  };
}

describe('the walls', () => {
  it.each([
    ['packages/model/src/a.ts', '@kartlagg/wording', 'model may not import @kartlagg/wording'],
    ['packages/report/src/a.ts', '@kartlagg/analysis', 'report may not import @kartlagg/analysis'],
    [
      'packages/report/src/a.ts',
      '@kartlagg/disclosure',
      'report may not import @kartlagg/disclosure but its types',
    ],
    ['packages/ingest/src/a.ts', 'node:fs', 'node:fs belongs at the edges'],
    ['packages/charts/src/a.ts', 'node:fs', 'node:fs belongs at the edges'],
    ['packages/ingest/src/a.ts', 'exceljs', 'exceljs does not live in ingest'],
    ['packages/report/src/a.ts', '../../analysis/src/stat-table.js', 'leads out of the room'],
  ])('stand between %s and %s', (path, specifier, sentence) => {
    expect(importWalls([file(path, specifier)]).join('\n')).toContain(sentence);
  });

  it.each([
    ['packages/report/src/a.ts', '@kartlagg/disclosure', 'type'],
    ['packages/charts/src/render/a.ts', 'node:fs', 'value'],
    ['packages/cli/src/host/a.ts', '../../src/b.js', 'value'],
  ])('have a door from %s to %s (%s)', (path, specifier, kind) => {
    const imported: string | [string, 'type'] = kind === 'type' ? [specifier, 'type'] : specifier;
    expect(importWalls([file(path, imported)])).toEqual([]);
  });

  it('are the ones that docs/structure.md tells of', () => {
    const page = readFileSync(join(root, 'docs', 'structure.md'), 'utf8');
    const told = [...page.matchAll(/^\| `packages\/(\w+)` \|[^|]*\| ([^|]*) \|$/gmu)].map(
      (match) => match[1],
    );
    expect(told.sort()).toEqual(Object.keys(WALLS).sort());
  });
});

describe('rings of imports', () => {
  it('are found, and rings of types are none', () => {
    expect(importCycles(ring('value'))).toEqual([
      'ring of imports: packages/cli/src/a.ts → packages/cli/src/b.ts → packages/cli/src/a.ts',
    ]);
    expect(importCycles(ring('type'))).toEqual([]);
  });
});

function ring(kind: 'type' | 'value'): SourceFile[] {
  return [
    file('packages/cli/src/a.ts', './b.js'),
    file('packages/cli/src/b.ts', kind === 'type' ? ['./a.js', 'type'] : './a.js'),
  ];
}
