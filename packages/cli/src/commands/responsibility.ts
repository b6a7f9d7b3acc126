import { responsibilityWorkbook } from '@kartlagg/feedback';
import { suggestResponsibility } from '@kartlagg/linkage';
import type { Person } from '@kartlagg/model';
import { personWords } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import type { ProjectOptions } from '../open-project.js';
import { readPersons } from '../read-persons.js';
import { writeWorkingPaper } from '../write-working-paper.js';

interface ResponsibilityOptions extends ProjectOptions {
  readonly municipality: string;
  readonly out: string;
}

/** `kartlagg ansvar`: a municipality's working paper with suggestions of who is responsible for each case, never rulings. */
export async function responsibilityCommand(
  path: string,
  options: ResponsibilityOptions,
  io: Io,
): Promise<number> {
  const { survey, told, unknown } = await readPersons(path, options, io);
  const { municipality } = options;
  const found = survey.geography.find(municipality);
  if (found === undefined || found.level !== 'municipality')
    throw new CliError({ kind: 'form', usage: { fault: 'unknown-municipality', text: municipality } });
  const own = told.set.persons.filter((person) => concerns(person, found.code));
  if (own.length === 0) throw new CliError({ kind: 'persons', usage: { fault: 'nobody', municipality } });
  const suggestions = own.map((person) => ({
    suggestion: suggestResponsibility(person, unknown),
    places: person.forms.map(({ at }) => at),
  }));
  await writeWorkingPaper(options.out, responsibilityWorkbook(suggestions, survey, io.language));
  for (const line of personWords(io.language).responsibility(own.length, options.out)) io.print(line);
  return EXIT.clean;
}

/** A person whom the municipality has reported, or who stays there. */
function concerns({ forms }: Person, code: string): boolean {
  return forms.some(({ answers }) =>
    ['municipality', 'municipality_stay'].some((variable) => answers[variable]?.includes(code)),
  );
}
