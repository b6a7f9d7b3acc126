import { importedPath, type Import, type SourceFile } from './source-files.js';

interface Wall {
  /** Rooms that may be imported. */
  readonly may: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** Libraries that live here and nowhere else. */
  readonly libraries?: readonly string[];
}

const EVERY_ROOM = [
  'model',
  'wording',
  'survey',
  'sheets',
  'ingest',
  'linkage',
  'analysis',
  'disclosure',
  'charts',
  'report',
  'feedback',
];

/** Who may import whom. docs/structure.md shows the same table to people. */
export const WALLS: Readonly<Record<string, Wall>> = {
  model: { may: [] },
  wording: { may: ['model'] },
  survey: { may: ['model'], libraries: ['ajv', 'ajv-formats'] },
  sheets: { may: ['model'], libraries: ['csv-parse', 'exceljs', 'fflate'] },
  ingest: { may: ['model', 'survey'] },
  linkage: { may: ['model'] },
  analysis: { may: ['model', 'survey'], libraries: ['arquero'] },
  disclosure: { may: ['model'], types: ['analysis'] },
  charts: {
    may: ['model', 'wording'],
    types: ['disclosure'],
    libraries: ['vega', 'vega-lite', '@resvg/resvg-js', '@expo-google-fonts/source-sans-3'],
  },
  report: { may: ['model', 'wording', 'charts'], types: ['disclosure'], libraries: ['csv-stringify'] },
  feedback: { may: ['model', 'wording', 'survey'] },
  cli: { may: EVERY_ROOM, libraries: ['commander'] },
  testkit: { may: ['model', 'survey', 'sheets', 'ingest', 'analysis'] },
};

/** Rooms and folders that touch the machine. */
const EDGES = [/^packages\/cli\/src\//u, /^packages\/charts\/src\/render\//u, /^packages\/testkit\/src\//u];

/** Imports that go through a wall. */
export function importWalls(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((imported) => {
      const problem = problemOf(file, imported);
      return problem === undefined ? [] : [`${file.path}:${imported.line}: ${problem}`];
    }),
  );
}

function problemOf(file: SourceFile, { specifier, typeOnly }: Import): string | undefined {
  const wall = WALLS[file.room];
  if (wall === undefined) return `the room ${file.room} is not in the table of walls`;
  if (specifier.startsWith('.')) {
    const own = `packages/${file.room}/src/`;
    return importedPath(file, specifier).startsWith(own) ? undefined : `${specifier} leads out of the room`;
  }
  if (specifier.startsWith('node:')) {
    return EDGES.some((edge) => edge.test(file.path)) ? undefined : `${specifier} belongs at the edges`;
  }
  const room = /^@kartlagg\/([^/]+)/u.exec(specifier)?.[1];
  if (room !== undefined) {
    if (wall.may.includes(room) || (typeOnly && wall.types?.includes(room) === true)) return undefined;
    return `${file.room} may not import ${specifier}${wall.types?.includes(room) === true ? ' but its types' : ''}`;
  }
  const library = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return wall.libraries?.includes(library) === true ? undefined : `${library} does not live in ${file.room}`;
}
