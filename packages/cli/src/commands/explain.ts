import { explainCell } from '@kartlagg/analysis';
import { isShown, type ProtectedTable } from '@kartlagg/disclosure';
import { cellKeyText, placeText, textIn, type CellKey, type Count, type Language } from '@kartlagg/model';
import { compareNames, explainedLines, moreRows, nothingTicked } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { countRound, type CountedRound } from '../count-round.js';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import { openProject, type OpenProject } from '../open-project.js';
import { wantedKey } from '../wanted-key.js';

interface ExplainOptions {
  readonly table: string;
  readonly measure: string;
  readonly all?: boolean;
  readonly round?: string;
}

const ROWS = 20;

/**
 * `kartlagg förklara`: the way from one figure back to files, sheets and cells. What stands in each cell is not
 * printed: it could give away a hidden number. Of a hidden figure no more is said than that it is hidden.
 */
export function explainCommand(
  path: string,
  words: readonly string[],
  options: ExplainOptions,
  io: Io,
): number {
  const project = openProject(path, options.round);
  const counted = countRound(project, io);
  const table = chosenTable(counted, options);
  const key = wantedKey(words, table, project.survey);
  const cell = table.cells.find(
    (candidate) =>
      candidate.measure === options.measure &&
      cellKeyText(table, candidate.key, candidate.measure) === cellKeyText(table, key, options.measure),
  );
  if (cell === undefined) throw new CliError({ kind: 'no-such-cell', table: table.id });
  const shown = isShown(cell) ? cell : null;
  const definition = project.survey.tables.find(({ id }) => id === table.id);
  const behind =
    shown === null || definition === undefined
      ? { replies: [], counts: [] }
      : explainCell(definition, key, options.measure, counted.dataset, project.survey);
  const measure = table.measures.find(({ id }) => id === options.measure);
  const lines = explainedLines(
    {
      table: `${textIn(table.title, io.language)} (${table.id})`,
      cell: keyWords(table, key, io.language),
      measure: measure === undefined ? options.measure : textIn(measure.unit, io.language),
      status: cell.status,
      value: shown?.value ?? null,
      decimals: measure?.decimals ?? 0,
      exactness: shown?.exactness ?? 'exact',
      ...(shown?.numerator === undefined ? {} : { numerator: shown.numerator }),
      ...(shown?.denominator === undefined ? {} : { denominator: shown.denominator }),
      ...(shown?.denominatorDate === undefined ? {} : { denominatorDate: shown.denominatorDate }),
      policy: textIn(table.protection.name, io.language),
      counts: behind.counts.length,
      files: new Set(behind.counts.map(({ at }) => at.file)).size,
    },
    io.language,
  );
  for (const line of lines) io.print(line);
  const rows = [
    ...behind.counts.map((count) => countRow(count, project, counted, io.language)),
    ...behind.replies.flatMap(({ municipality, reply, file }) =>
      reply === 'nothing_to_report' || behind.counts.length === 0
        ? [[place(municipality, project, io.language), file ?? '–', nothingOr(reply, io.language)]]
        : [],
    ),
  ].sort((left, right) => compareNames(left[1] ?? '', right[1] ?? ''));
  printRows(options.all === true ? rows : rows.slice(0, ROWS), io);
  if (options.all !== true && rows.length > ROWS) io.print(moreRows(rows.length - ROWS, io.language));
  return EXIT.clean;
}

function chosenTable(counted: CountedRound, { table, measure }: ExplainOptions): ProtectedTable {
  const found = counted.tables.find(({ id }) => id === table);
  if (found === undefined) {
    throw new CliError({ kind: 'unknown-table', table, known: counted.tables.map(({ id }) => id) });
  }
  if (!found.measures.some(({ id }) => id === measure)) {
    throw new CliError({ kind: 'unknown-measure', measure, known: found.measures.map(({ id }) => id) });
  }
  return found;
}

function keyWords(table: ProtectedTable, key: CellKey, language: Language): string {
  return table.dimensions
    .map(({ id, categories }) => categories.find(({ code }) => code === key[id]))
    .map((category) => (category === undefined ? '' : textIn(category.label, language)))
    .join(' · ');
}

function countRow(count: Count, project: OpenProject, counted: CountedRound, language: Language): string[] {
  const sha256 = counted.batches.find(({ source }) => source.path === count.at.file)?.source.sha256 ?? '';
  return [
    place(count.geo, project, language),
    count.at.file,
    placeText(count.at),
    `sha256 ${sha256.slice(0, 12)}`,
    count.citation?.title ?? '',
  ];
}

function place(code: string, { survey }: OpenProject, language: Language): string {
  return `${code} ${textIn(survey.geography.nameOf(code), language)}`;
}

function nothingOr(reply: string, language: Language): string {
  return reply === 'nothing_to_report' ? nothingTicked(language) : '';
}

function printRows(rows: readonly (readonly string[])[], io: Io): void {
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    io.print(`  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
  }
}
