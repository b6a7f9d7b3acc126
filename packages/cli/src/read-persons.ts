import type { ToldApart } from '@kartlagg/linkage';
import type { Batch, Diagnostic, PersonForm } from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import { CliError } from './cli-error.js';
import type { Io } from './io.js';
import { isUnknownIn } from './is-unknown-in.js';
import { openProject, type ProjectOptions } from './open-project.js';
import { readRound } from './read-round.js';

/** The persons of a project, with the forms that they were found in. */
export interface ReadPersons {
  readonly survey: Survey;
  readonly persons: PersonSurvey;
  readonly told: ToldApart;
  /** By id, the forms that count. */
  readonly forms: ReadonlyMap<string, PersonForm>;
  readonly batches: readonly Batch[];
  /** What concerns several files, and the files with decisions. */
  readonly diagnostics: readonly Diagnostic[];
  /** The paths of the files with decisions. */
  readonly decisionFiles: readonly string[];
  readonly unknown: (variable: string, code: string) => boolean;
}

/** Reads a project for its persons. A project without person forms that can be used is the user's to mend. */
export async function readPersons(path: string, options: ProjectOptions, io: Io): Promise<ReadPersons> {
  const project = await openProject(path, options);
  const { survey } = project;
  const { told, batches, diagnostics } = await readRound(project, io);
  const { persons } = survey;
  if (told === undefined || persons === undefined)
    throw new CliError({ kind: 'persons', usage: { fault: 'no-forms', path } });
  return {
    survey,
    persons,
    told,
    forms: new Map(told.set.persons.flatMap((person) => person.forms.map((form) => [form.id, form]))),
    batches,
    diagnostics,
    decisionFiles: project.settings.decisions.map((file) => file.path),
    unknown: isUnknownIn(persons),
  };
}
