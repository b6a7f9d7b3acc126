import { join } from 'node:path';
import { asksAboutPersons, formPlan, personFormPlan } from '@kartlagg/ingest';
import type { WorkbookPlan } from '@kartlagg/model';
import { writeWorkbook } from '@kartlagg/sheets';
import type { Survey } from '@kartlagg/survey';
import { formsWritten, progressWords } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-code.js';
import { formFileName, personFormFileName } from '../form-file-name.js';
import { writeNewFile } from '../host/write-new-file.js';
import type { Io } from '../io.js';
import { openSurvey } from '../open-survey.js';

interface TemplateOptions {
  readonly round: string;
  readonly municipality?: string;
  readonly all?: boolean;
  /** The form for persons instead of the one for numbers. */
  readonly persons?: boolean;
  readonly out: string;
}

/**
 * `kartlagg mall`: writes a form for one municipality, or for every one that the round asks; a person form also for no
 * municipality, for units that have none. A form that is there already is never written over: it may hold answers.
 */
export async function templateCommand(options: TemplateOptions, io: Io): Promise<number> {
  const survey = openSurvey(options.round);
  const planOf = planner(survey, options, io);
  const isOpen = options.persons === true && options.municipality === undefined && options.all !== true;
  const places = isOpen ? [undefined] : chosenMunicipalities(survey, options);
  const nameOf = (code: string | undefined): string =>
    options.persons === true ? personFormFileName(survey, code) : formFileName(survey, code ?? '');
  const kept: string[] = [];
  for (const [index, code] of places.entries()) {
    io.progress(progressWords('forms', index + 1, places.length, io.language));
    const path = nameOf(code);
    const content = await writeWorkbook(planOf(code));
    if (!writeNewFile(options.out, { path, content })) kept.push(path);
  }
  if (places.length !== 1) {
    io.print(formsWritten(places.length - kept.length, kept.length, options.out, io.language));
    return EXIT.clean;
  }
  const path = join(options.out, nameOf(places[0]));
  if (kept.length > 0) throw new CliError({ kind: 'form', usage: { fault: 'form-exists', path } });
  io.print(path);
  return EXIT.clean;
}

function planner(
  survey: Survey,
  { persons }: TemplateOptions,
  { language }: Io,
): (municipality: string | undefined) => WorkbookPlan {
  if (persons !== true) return (code = '') => formPlan(survey, code, language);
  if (!asksAboutPersons(survey))
    throw new CliError({ kind: 'form', usage: { fault: 'no-person-form', round: survey.round.id } });
  return (code) => personFormPlan(survey, code, language);
}

function chosenMunicipalities(survey: Survey, { municipality, all }: TemplateOptions): string[] {
  const { asked } = survey.round.geography;
  const everyone = asked === 'all' ? survey.geography.municipalities.map(({ code }) => code) : [...asked];
  if (all === true) return everyone;
  if (municipality === undefined)
    throw new CliError({ kind: 'form', usage: { fault: 'municipality-or-all' } });
  const found = survey.geography.find(municipality);
  if (found === undefined || found.level !== 'municipality') {
    throw new CliError({ kind: 'form', usage: { fault: 'unknown-municipality', text: municipality } });
  }
  if (!everyone.includes(found.code)) {
    throw new CliError({
      kind: 'form',
      usage: { fault: 'outside-round', text: municipality, round: survey.round.id },
    });
  }
  return [found.code];
}
