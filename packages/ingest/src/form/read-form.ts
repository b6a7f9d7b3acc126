import type { Count, Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { IngestOptions } from '../ingest-options.js';
import type { Ledger } from '../ledger.js';
import type { Answer } from '../question.js';
import { NOTHING_READ, type Reading } from '../reading.js';
import { blockStamps, formStamps, glossaryStamps, stampOf, type FormStamp } from '../stamp.js';
import { confrontBlanks } from './confront-blanks.js';
import { isExpected } from './is-expected.js';
import { formTexts, useFormTexts } from './form-texts.js';
import { readBlock } from './read-block.js';
import { NO_COVER, readCover } from './read-cover.js';

/**
 * Reads a count workbook by its stamps and keys alone, whatever its sheets are called and wherever they and their rows
 * and columns have been moved. Reports sheets that are missing, repeated or unknown, and everything that stands in them.
 */
export function readForm(
  workbook: Workbook,
  survey: Survey,
  ledger: Ledger,
  options: IngestOptions,
): Reading {
  const stamp = stampOf(workbook);
  const known: Reading = {
    ...NOTHING_READ,
    form: 'counts',
    countForm: survey.form.id,
    ...identity(stamp, survey),
  };
  if (stamp !== undefined && !isExpected(stamp, survey.form, survey, ledger, options)) return known;

  const texts = formTexts(survey, known.municipality);
  const cover = oneCover(workbook, survey, ledger, known);
  const blocks = oneOfEachBlock(workbook, survey, ledger).map((stamped) =>
    readBlock(stamped, {
      survey,
      ledger,
      round: known.round ?? survey.round.id,
      geo: known.municipality ?? '',
    }),
  );
  const glossaries = glossaryStamps(workbook);
  ledger.use(...glossaries.map(({ cell }) => cell));
  const covers = formStamps(workbook).slice(0, 1);
  for (const { grid } of [...covers, ...blocks.map(({ stamped }) => stamped), ...glossaries])
    useFormTexts(grid, texts, ledger);
  reportUnknownSheets(workbook, survey, ledger);

  const answers = blocks.flatMap((block) => block.answers);
  const hasNothing = confrontBlanks(blocks, cover, ledger);
  return {
    ...known,
    date: cover.date,
    explained: cover.hasComment,
    nothingToReport: known.municipality !== null && hasNothing ? [known.municipality] : [],
    counts: known.municipality === null ? [] : answers.flatMap(asCount),
    answers,
    checks: blocks.flatMap((block) => block.checks),
  };
}

function identity(stamp: FormStamp | undefined, survey: Survey): Pick<Reading, 'round' | 'municipality'> {
  const municipality = survey.geography.municipality(stamp?.municipality ?? '');
  return { round: stamp?.round ?? null, municipality: municipality?.code ?? null };
}

function oneCover(
  workbook: Workbook,
  survey: Survey,
  ledger: Ledger,
  known: Pick<Reading, 'municipality' | 'round'>,
) {
  const [cover, ...rest] = formStamps(workbook);
  if (cover === undefined) {
    const { sheet } = survey.form.cover;
    ledger.report('sheet.missing', { ...ledger.file(), sheet: sheet.sv }, { sheet });
    return NO_COVER;
  }
  for (const { grid } of rest)
    ledger.report('sheet.repeated', ledger.place(grid), { first: cover.grid.sheet });
  if (known.municipality === null)
    ledger.report('cell.unknown-municipality', ledger.place(cover.grid, [cover.cell]), {
      value: cover.cell.raw.split(':').at(-1) ?? '',
    });
  return readCover(cover, survey, ledger, known);
}

function oneOfEachBlock(workbook: Workbook, survey: Survey, ledger: Ledger) {
  const stamps = blockStamps(workbook);
  return survey.form.blocks.flatMap((block) => {
    const [first, ...rest] = stamps.filter((stamped) => stamped.block === block.id);
    for (const { grid } of rest)
      ledger.report('sheet.repeated', ledger.place(grid), { first: first?.grid.sheet ?? '' });
    if (first !== undefined) return [{ ...first, block }];
    ledger.report('sheet.missing', { ...ledger.file(), sheet: block.sheet.sv }, { sheet: block.sheet });
    return [];
  });
}

function reportUnknownSheets(workbook: Workbook, survey: Survey, ledger: Ledger): void {
  const asked = new Set(survey.form.blocks.map(({ id }) => id));
  const blocks = blockStamps(workbook).filter(({ block }) => asked.has(block));
  const stamped = [...formStamps(workbook), ...glossaryStamps(workbook), ...blocks];
  const known = new Set(stamped.map(({ grid }) => grid));
  for (const grid of workbook.grids)
    if (!known.has(grid) && grid.cells.length > 0)
      ledger.report('sheet.unknown', ledger.place(grid), { cells: grid.cells.length });
}

function asCount(answer: Answer): readonly Count[] {
  if (answer.value === null) return [];
  const { round, geo, measure, codes, value, exactness, at } = answer;
  return [
    { round, geo, level: 'municipality', measure, codes, value, exactness, version: 'as_published', at },
  ];
}
