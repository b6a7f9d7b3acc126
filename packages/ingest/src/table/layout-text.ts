import { textIn, type Language, type Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { TableLayout } from '../layout/table-layout.js';
import { DEFAULT_MEASURE } from '../question.js';
import { variableLabel } from '../layout/interpretation-of.js';

interface Words {
  readonly and: string;
  readonly inRows: string;
  readonly inColumns: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: { and: 'och', inRows: 'i rader', inColumns: 'i kolumner' },
  en: { and: 'and', inRows: 'in rows', inColumns: 'in columns' },
};

/** How a table lies, in the survey's words: `Situation i rader, Kön i kolumner`. */
export function layoutText({ columns }: TableLayout, survey: Survey): Text {
  const rows = columns.flatMap(({ meaning }) => (meaning.is === 'variable' ? [meaning.variable] : []));
  const counts = columns.flatMap(({ meaning }) => (meaning.is === 'count' ? [meaning] : []));
  const measures = new Set(counts.map(({ measure = DEFAULT_MEASURE }) => measure));
  const across = new Set([
    ...counts.flatMap(({ codes }) => Object.keys(codes)),
    ...(measures.size > 1 ? ['measure'] : []),
  ]);
  const said = (language: Language, { and, inRows, inColumns }: Words): string =>
    [
      { variables: rows, where: inRows },
      { variables: [...across], where: inColumns },
    ]
      .flatMap(({ variables, where }) =>
        variables.length === 0 ? [] : [`${list(variables, language, and)} ${where}`],
      )
      .join(', ');
  const list = (variables: readonly string[], language: Language, and: string): string => {
    const words = variables.map((variable) => textIn(variableLabel(variable, survey), language));
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
  };
  return { sv: said('sv', WORDS.sv), en: said('en', WORDS.en) };
}
