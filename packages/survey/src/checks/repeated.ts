import { duplicateCode, type Problem } from '../problem.js';

/** A problem for each name that another already bears; `at` is the pointer to the name at an index. */
export function repeated(
  file: string,
  names: readonly string[],
  at: (index: number) => string,
): readonly Problem[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [duplicateCode(file, at(index), name)],
  );
}
