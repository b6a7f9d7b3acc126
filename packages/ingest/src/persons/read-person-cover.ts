import { textIn, type Answers } from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import { codeReader } from '../codecs/code.js';
import { readMunicipality } from '../codecs/municipality.js';
import { COVER_KEYS } from '../form/cover-rows.js';
import { answerFinder, readCover, type CoverReading } from '../form/read-cover.js';
import type { Ledger } from '../ledger.js';
import type { FormStamp, Stamped } from '../stamp.js';
import { choicesOf } from './person-questions.js';
import { ANYWHERE } from './person-stamp.js';
import { quotableParams } from './quotable.js';

export interface PersonCoverReading extends CoverReading {
  readonly municipality: string | null;
  /** What the cover answers for every row. */
  readonly shared: Answers;
}

/**
 * Reads the cover of a person form by its keys. The municipality is the stamp's; in a form that any unit can use, the
 * one that is written. Reports a municipality or a kind of reporting unit that is not known.
 */
export function readPersonCover(
  stamped: Stamped,
  stamp: FormStamp,
  survey: Survey,
  persons: PersonSurvey,
  ledger: Ledger,
): PersonCoverReading {
  const { grid, cell } = stamped;
  const isOpen = stamp.municipality === ANYWHERE;
  const fixed = survey.geography.municipality(stamp.municipality)?.code ?? null;
  if (!isOpen && fixed === null)
    ledger.report('cell.unknown-municipality', ledger.place(grid, [cell]), { value: stamp.municipality });
  const find = answerFinder(grid, cell, ledger);
  const municipality = isOpen ? writtenPlace() : fixed;
  const cover = readCover(stamped, survey, ledger, { municipality, round: stamp.round });
  const unit = find(COVER_KEYS.field('unit'));
  if (unit !== undefined) ledger.use(unit);
  const reporter = reporterCode();
  return {
    ...cover,
    municipality,
    shared: {
      ...(reporter !== undefined && { reporter: [reporter] }),
      ...(municipality !== null && { municipality: [municipality] }),
      ...(cover.date !== null && { form_date: [cover.date] }),
    },
  };

  function writtenPlace(): string | null {
    const written = find(COVER_KEYS.field('municipality'));
    if (written === undefined) return null;
    const found = readMunicipality(survey.geography, written.shown);
    if (found !== undefined && 'code' in found && found.level === 'municipality') return found.code;
    ledger.report('cell.unknown-municipality', ledger.place(grid, [written]), { value: written.shown });
    return null;
  }

  function reporterCode(): string | undefined {
    const written = find(COVER_KEYS.field(REPORTER));
    const list = persons.lists.get(REPORTER);
    if (written === undefined || list === undefined) return undefined;
    const found = codeReader(list)(written.shown);
    const choices = choicesOf(persons, REPORTER);
    if (found !== undefined && 'code' in found && choices.some(({ code }) => code === found.code)) {
      ledger.use(written);
      return found.code;
    }
    const names = (language: 'sv' | 'en'): string =>
      choices.map(({ label }) => textIn(label, language)).join(', ');
    const params = {
      value: written.shown,
      column: persons.form.columns.find(({ variable }) => variable === REPORTER)?.label ?? list.label,
      known: { sv: names('sv'), en: names('en') },
    };
    ledger.report('cell.unknown-code', ledger.place(grid, [written]), quotableParams(params, persons));
    return undefined;
  }
}

const REPORTER = 'reporter';
