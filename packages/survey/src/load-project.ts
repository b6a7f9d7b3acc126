import type { Project } from '@kartlagg/model';
import { documentReader, type DocumentReader } from './document-reader.js';
import { roundIds } from './load-survey.js';
import { unknownReference, type Problem } from './problem.js';
import type { SchemaFiles } from './schema-files.js';

/** A project, or what is wrong with it. */
export type ProjectResult =
  { readonly project: Project } | { readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Checks the content of a project folder's `kartlagg.json` and that the round, the policy and the municipalities that it
 * names exist. Municipalities that are named come back as their codes.
 */
export function loadProject(files: SchemaFiles, value: unknown): ProjectResult {
  const file = 'kartlagg.json';
  const reader = documentReader(files);
  const document = reader.check('project', file, value);
  const problems = [...reader.problems()];
  if (document !== undefined) {
    const { round, policy } = document.value;
    const known = roundIds(files);
    if (!known.includes(round))
      problems.push({ file, pointer: '/round', keyword: 'unknown-round', params: { round, known } });
    if (policy !== undefined && !files.list().includes(`policies/${policy}.json`))
      problems.push(unknownReference(file, '/policy', 'file', `policies/${policy}.json`));
  }
  const asked = (document?.value.asked ?? []).map((named) => codeOf(named, reader));
  problems.push(
    ...asked.flatMap((code, index): Problem[] =>
      code === undefined
        ? [
            {
              file,
              pointer: `/asked/${index}`,
              keyword: 'unknown-municipality',
              params: { municipality: document?.value.asked?.[index] },
            },
          ]
        : [],
    ),
  );
  const [first, ...rest] = problems;
  if (first !== undefined) return { problems: [first, ...rest] };
  if (document === undefined) throw new Error('a project was refused without a problem');
  const codes = asked.filter((code) => code !== undefined);
  return { project: codes.length === 0 ? document.value : { ...document.value, asked: codes } };
}

/** A municipality by its code or its name. */
function codeOf(named: string, reader: DocumentReader): string | undefined {
  const places = reader.read('geography', 'geography/municipalities.json')?.value.municipalities ?? [];
  const said = named.normalize('NFC').trim().toLowerCase();
  return places.find(({ code, name }) => code === said || name.toLowerCase() === said)?.code;
}
