import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot, repositorySchemas } from '@kartlagg/testkit';

interface Ajv {
  readonly addSchema: (schema: unknown) => void;
  readonly compile: (schema: unknown) => {
    (value: unknown): boolean;
    readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
  };
}

/** What is wrong in a report by schemas/meta/diagnostics.schema.json; nothing where it is right. */
export function reportProblems(report: unknown): readonly string[] {
  // The validator lives in the survey room alone.
  const load = createRequire(join(repositoryRoot, 'packages', 'survey', 'package.json'));
  const { Ajv2020 } = load('ajv/dist/2020.js') as { Ajv2020: new (options: object) => Ajv };
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
  ajv.addSchema(repositorySchemas.read('meta/common.schema.json'));
  const validate = ajv.compile(repositorySchemas.read('meta/diagnostics.schema.json'));
  if (validate(report)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
