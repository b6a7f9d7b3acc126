import type { Explanation } from '@kartlagg/analysis';
import type { ProtectedTable } from '@kartlagg/disclosure';
import {
  keyText,
  placeText,
  textIn,
  type Count,
  type Language,
  type Place,
  type Reply,
} from '@kartlagg/model';
import { compareNames, formRows, shownPath } from '@kartlagg/wording';
import type { CountedRound } from './count-round.js';
import type { OpenProject } from './open-project.js';

/** What a figure rests on, a line for each cell or reply, in the order of the places: place, file, cell, checksum. */
export function explainedRows(
  { counts, less, replies }: Explanation,
  table: ProtectedTable,
  project: OpenProject,
  counted: CountedRound,
  language: Language,
): string[] {
  const numbered = [
    ...counts.map((count) => ({ count, sign: '' })),
    ...less.map((count) => ({ count, sign: '− ' })),
  ]
    .filter(({ count }) => !isPersons(count))
    .map(({ count, sign }) => countRow(count, sign, project, counted, language));
  const persons = personRows([...counts, ...less].filter(isPersons), counted, language);
  const said = replies.filter(({ reply }) => table.kind === 'coverage' || reply === 'nothing_to_report');
  const rows = [...numbered, ...persons, ...said.map((reply) => replyRow(reply, project, language))];
  return aligned(rows.sort((left, right) => compareNames(left.join(' '), right.join(' '))));
}

function countRow(
  { geo, at, citation }: Count,
  sign: string,
  project: OpenProject,
  { batches }: CountedRound,
  language: Language,
): string[] {
  return [
    place(geo, project, language),
    shownPath(at.file),
    `${sign}${shownPath(placeText(at))}`,
    checksum(at.file, batches),
    citation?.title ?? '',
  ];
}

function isPersons({ forms }: Count): boolean {
  return forms !== undefined;
}

/**
 * The forms about persons, a line for each sheet: of a form no more is said than the row it stands in. In which
 * municipality each person is counted is not said either: it could give away a hidden number.
 */
function personRows(counts: readonly Count[], { batches }: CountedRound, language: Language): string[][] {
  const sheets = new Map<string, { readonly at: Place; readonly cells: Set<string> }>();
  for (const { forms = [] } of counts)
    for (const at of forms) {
      const key = keyText([at.file, at.sheet ?? null]);
      const sheet = sheets.get(key) ?? { at, cells: new Set<string>() };
      sheet.cells.add(at.cell ?? '');
      sheets.set(key, sheet);
    }
  return [...sheets.values()].map(({ at, cells }) => [
    '',
    shownPath(at.file),
    shownPath(formRows(at.sheet ?? '', [...cells], language)),
    checksum(at.file, batches),
  ]);
}

function checksum(file: string, batches: CountedRound['batches']): string {
  const sha256 = batches.find(({ source }) => source.path === file)?.source.sha256 ?? '';
  return `sha256 ${sha256.slice(0, 12)}`;
}

function replyRow({ municipality, reply, file }: Reply, project: OpenProject, language: Language): string[] {
  const label = project.survey.lists.get('reply')?.codes.find(({ code }) => code === reply)?.label;
  return [
    place(municipality, project, language),
    file === null ? '–' : shownPath(file),
    label === undefined ? reply : textIn(label, language),
  ];
}

function place(code: string, { survey }: OpenProject, language: Language): string {
  return `${code} ${textIn(survey.geography.nameOf(code), language)}`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
