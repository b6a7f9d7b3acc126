import { textIn, type SheetPlan, type Text } from '@kartlagg/model';
import { GLOSSARY_STAMP } from '../stamp.js';
import { formSubtitle, type FormContext } from './form-context.js';
import { headingRow, leadRow, TERM_GAP, termRow, termsPlan, titleRows, type TermRow } from './terms-plan.js';

/** The last sheet of a form: the terms that it uses, and the definitions of the code lists that it asks by. */
export function glossarySheet(context: FormContext): SheetPlan {
  const { survey, language } = context;
  const { glossary, footer } = survey.form;
  const say = (text: Text): string => textIn(text, language);
  const rows: readonly TermRow[] = [
    ...titleRows(say(glossary.title), formSubtitle(context)),
    ...(glossary.lead === undefined ? [] : [leadRow(say(glossary.lead))]),
    TERM_GAP,
    ...glossary.lists.flatMap((id) => listRows(context, id)),
    ...glossary.terms.map(({ term, definition }) => termRow(say(term), say(definition))),
  ];
  return termsPlan(say(glossary.sheet), GLOSSARY_STAMP, rows, say(footer));
}

/** A code list under its name: every code that has a definition. */
function listRows({ survey, language }: FormContext, id: string): readonly TermRow[] {
  const list = survey.lists.get(id);
  if (list === undefined) return [];
  const defined = list.codes.flatMap(({ label, definition, role = 'value' }) =>
    definition === undefined || !ASKED.has(role)
      ? []
      : [termRow(textIn(label, language), textIn(definition, language))],
  );
  return defined.length === 0 ? [] : [headingRow(textIn(list.label, language)), ...defined, TERM_GAP];
}

const ASKED: ReadonlySet<string> = new Set(['value', 'unknown', 'missing']);
