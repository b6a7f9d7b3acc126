import type { ErrorObject } from 'ajv/dist/2020.js';

/**
 * The errors of a failed validation with each `oneOf` replaced by the errors of the branch that came closest: a
 * slip in one branch is then one error, not the sum of what every branch missed.
 */
export function closestErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors
    .filter(({ keyword }) => keyword === 'oneOf')
    .reduce<readonly ErrorObject[]>((left, choice) => withClosestBranch(left, choice), errors);
}

function withClosestBranch(errors: readonly ErrorObject[], choice: ErrorObject): readonly ErrorObject[] {
  const branches = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const branch = branchOf(error, choice);
    if (branch !== undefined) branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const [closest] = [...branches.values()].sort((a, b) => a.length - b.length || depth(b) - depth(a));
  if (closest === undefined) return errors;
  return errors.filter(
    (error) => error !== choice && (branchOf(error, choice) === undefined || closest.includes(error)),
  );
}

/** `0` for an error at `…/oneOf/0/…` of the same place in the document. */
function branchOf(error: ErrorObject, choice: ErrorObject): string | undefined {
  const inPlace =
    error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  if (!inPlace || !error.schemaPath.startsWith(`${choice.schemaPath}/`)) return undefined;
  return error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0];
}

function depth(errors: readonly ErrorObject[]): number {
  return Math.max(...errors.map(({ instancePath }) => instancePath.split('/').length));
}
