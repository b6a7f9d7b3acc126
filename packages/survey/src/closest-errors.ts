import type { ErrorObject } from 'ajv/dist/2020.js';

/**
 * The errors of a failed validation with what each branch of a `oneOf` missed taken out. Where something inside the
 * value is wrong, that alone is kept: its shape was one of those meant. Otherwise the `oneOf` itself is the error.
 */
export function closestErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors
    .filter(({ keyword }) => keyword === 'oneOf')
    .reduce<readonly ErrorObject[]>((left, choice) => withoutBranches(left, choice), errors);
}

function withoutBranches(errors: readonly ErrorObject[], choice: ErrorObject): readonly ErrorObject[] {
  const isInside = ({ instancePath }: ErrorObject): boolean =>
    instancePath.startsWith(`${choice.instancePath}/`);
  if (errors.some(isInside)) return errors.filter(({ instancePath }) => instancePath !== choice.instancePath);
  return errors.filter((error) => error === choice || error.instancePath !== choice.instancePath);
}
