import type { PersonSurvey } from '@kartlagg/survey';

/** Whether a code of a question means that the answer is not known, in the lists of a round. */
export function isUnknownIn({ lists }: PersonSurvey): (variable: string, code: string) => boolean {
  return (variable, code) =>
    lists.get(variable)?.codes.find((entry) => entry.code === code)?.role === 'unknown';
}
