import { join } from 'node:path';
import { formPlan } from '@kartlagg/ingest';
import { writeWorkbook } from '@kartlagg/sheets';
import type { Survey } from '@kartlagg/survey';
import { formsWritten, progressWords } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-code.js';
import { formFileName } from '../form-file-name.js';
import { writeNewFile } from '../host/write-new-file.js';
import type { Io } from '../io.js';
import { openSurvey } from '../open-survey.js';

interface TemplateOptions {
  readonly round: string;
  readonly municipality?: string;
  readonly all?: boolean;
  readonly out: string;
}

/**
 * `kartlagg mall`: writes a form for one municipality, or for every one that the round asks. A form that is there
 * already is never written over: it may hold answers.
 */
export async function templateCommand(options: TemplateOptions, io: Io): Promise<number> {
  const survey = openSurvey(options.round);
  const municipalities = chosenMunicipalities(survey, options);
  const kept: string[] = [];
  for (const [index, code] of municipalities.entries()) {
    io.progress(progressWords('forms', index + 1, municipalities.length, io.language));
    const path = formFileName(survey, code);
    const content = await writeWorkbook(formPlan(survey, code, io.language));
    if (!writeNewFile(options.out, { path, content })) kept.push(path);
  }
  const [only] = municipalities;
  if (municipalities.length > 1 || only === undefined) {
    io.print(formsWritten(municipalities.length - kept.length, kept.length, options.out, io.language));
    return EXIT.clean;
  }
  const path = join(options.out, formFileName(survey, only));
  if (kept.length > 0) throw new CliError({ kind: 'form-exists', path });
  io.print(path);
  return EXIT.clean;
}

function chosenMunicipalities(survey: Survey, { municipality, all }: TemplateOptions): string[] {
  const { asked } = survey.round.geography;
  const everyone = asked === 'all' ? survey.geography.municipalities.map(({ code }) => code) : [...asked];
  if (all === true) return everyone;
  if (municipality === undefined) throw new CliError({ kind: 'municipality-or-all' });
  const found = survey.geography.find(municipality);
  if (found === undefined || found.level !== 'municipality') {
    throw new CliError({ kind: 'unknown-municipality', text: municipality });
  }
  if (!everyone.includes(found.code)) {
    throw new CliError({ kind: 'outside-round', text: municipality, round: survey.round.id });
  }
  return [found.code];
}
