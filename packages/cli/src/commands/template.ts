import { join } from 'node:path';
import { formPlan } from '@kartlagg/ingest';
import { writeWorkbook } from '@kartlagg/sheets';
import type { Survey } from '@kartlagg/survey';
import { formsWritten, progressWords } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-code.js';
import { formFileName } from '../form-file-name.js';
import { writeFiles } from '../host/write-files.js';
import type { Io } from '../io.js';
import { openSurvey } from '../open-project.js';

interface TemplateOptions {
  readonly round: string;
  readonly municipality?: string;
  readonly all?: boolean;
  readonly out: string;
}

/** `kartlagg mall`: writes a form for one municipality, or for every one that the round asks. */
export async function templateCommand(options: TemplateOptions, io: Io): Promise<number> {
  const survey = openSurvey(options.round);
  const municipalities = chosenMunicipalities(survey, options);
  for (const [index, code] of municipalities.entries()) {
    io.progress(progressWords('forms', index + 1, municipalities.length, io.language));
    const content = await writeWorkbook(formPlan(survey, code, io.language));
    writeFiles(options.out, [{ path: formFileName(survey, code), content }]);
  }
  const [only] = municipalities;
  io.print(
    municipalities.length === 1 && only !== undefined
      ? join(options.out, formFileName(survey, only))
      : formsWritten(municipalities.length, options.out, io.language),
  );
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
