import { explainCell, type Explanation } from '@kartlagg/analysis';
import { isShown, type ProtectedCell, type ProtectedTable } from '@kartlagg/disclosure';
import { cellKeyText, textIn, type CellKey, type Language } from '@kartlagg/model';
import { explainedLines, moreRows, type ExplainedCell, type WorkedOut } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { countRound, type CountedRound } from '../count-round.js';
import { EXIT } from '../exit-code.js';
import { explainedRows } from '../explained-rows.js';
import type { Io } from '../io.js';
import { openProject, type OpenProject, type ProjectOptions } from '../open-project.js';
import { wantedKey, writtenKey } from '../wanted-key.js';

interface ExplainOptions extends ProjectOptions {
  readonly table: string;
  readonly measure?: string;
  readonly all?: boolean;
}

/** So many rows are printed unless all are asked for. */
const ROWS = 20;

/**
 * `kartlagg förklara`: the way from one figure back to files, sheets and cells. What stands in each cell is not
 * printed: it could give away a hidden number. Of a hidden figure no more is said than that it is hidden.
 */
export async function explainCommand(
  path: string,
  words: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<number> {
  const project = await openProject(path, options);
  const counted = await countRound(project, io);
  const table = chosenTable(counted, options.table);
  const key = wantedKey(words, table, project.survey, io.language);
  const cell = chosenCell(table, key, chosenMeasure(table, key, options.measure), io.language);
  const explanation = isShown(cell) ? behind(cell, table, project, counted) : NOTHING_TO_SAY;
  for (const line of explainedLines(explained(cell, table, explanation, io), io.language)) io.print(line);
  const rows = explainedRows(explanation, table, project, counted, io.language);
  for (const row of options.all === true ? rows : rows.slice(0, ROWS)) io.print(row);
  if (options.all !== true && rows.length > ROWS) io.print(moreRows(rows.length - ROWS, io.language));
  return EXIT.clean;
}

const NOTHING_TO_SAY: Explanation = { replies: [], counts: [], less: [] };

function chosenTable(counted: CountedRound, table: string): ProtectedTable {
  const found = counted.tables.find(({ id }) => id === table);
  if (found !== undefined) return found;
  throw new CliError({ kind: 'unknown-table', table, known: counted.tables.map(({ id }) => id) });
}

/** The measure that is asked for; the first of the table that the cell has where none is. */
function chosenMeasure(table: ProtectedTable, key: CellKey, wanted: string | undefined): string {
  const known = table.measures.map(({ id }) => id);
  const [first = ''] = known;
  if (wanted === undefined) return known.find((id) => cellAt(table, key, id) !== undefined) ?? first;
  if (known.includes(wanted)) return wanted;
  throw new CliError({ kind: 'unknown-measure', measure: wanted, known });
}

function chosenCell(table: ProtectedTable, key: CellKey, measure: string, language: Language): ProtectedCell {
  const found = cellAt(table, key, measure);
  if (found !== undefined) return found;
  throw new CliError({ kind: 'no-such-cell', table: table.id, known: knownCells(table, language) });
}

function cellAt(table: ProtectedTable, key: CellKey, measure: string): ProtectedCell | undefined {
  const wanted = cellKeyText(table, key, measure);
  return table.cells.find((cell) => cellKeyText(table, cell.key, cell.measure) === wanted);
}

/** Some of the cells that there are, as they are written. */
function knownCells(table: ProtectedTable, language: Language): string[] {
  const written = table.cells.map(({ key }) => writtenKey(key, table, language));
  return [...new Set(written)].slice(0, ROWS);
}

function behind(
  cell: ProtectedCell,
  table: ProtectedTable,
  { survey }: OpenProject,
  { dataset }: CountedRound,
): Explanation {
  const definition = survey.tables.find(({ id }) => id === table.id);
  if (definition === undefined) throw new Error(`no definition of ${table.id}`);
  return explainCell(definition, cell.key, cell.measure, dataset, survey);
}

function explained(
  cell: ProtectedCell,
  table: ProtectedTable,
  { counts, less, replies }: Explanation,
  { language }: Io,
): ExplainedCell {
  const measure = table.measures.find(({ id }) => id === cell.measure);
  const labels = table.dimensions.map(({ id, categories }) => {
    const category = categories.find(({ code }) => code === cell.key[id]);
    return category === undefined ? '' : textIn(category.label, language);
  });
  const behindIt = [...counts, ...less];
  const cells = behindIt.filter(({ forms }) => forms === undefined);
  const forms = behindIt.flatMap((count) => count.forms ?? []);
  return {
    table: `${textIn(table.title, language)} (${table.id})`,
    cell: labels.join(' · '),
    measure: measure === undefined ? cell.measure : textIn(measure.unit, language),
    status: cell.status,
    decimals: measure?.decimals ?? 0,
    figure: isShown(cell) ? cell : null,
    policy: textIn(table.protection.name, language),
    range: cell.status === 'range' ? cell : null,
    cells: cells.length,
    forms: forms.length,
    files: new Set([...cells.map(({ at }) => at.file), ...forms.map(({ file }) => file)]).size,
    municipalities: replies.length,
    ...(isWorkedOut(table.kind) && { workedOut: table.kind }),
  };
}

function isWorkedOut(kind: ProtectedTable['kind']): kind is WorkedOut {
  return kind === 'linkage' || kind === 'children' || kind === 'unseen';
}
