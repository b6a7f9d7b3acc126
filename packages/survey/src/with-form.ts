import type { CountForm, Survey } from './survey.js';

/**
 * The survey as a delivery of one of its count forms sees it: that form with its own rules. The survey itself for its
 * own form, and for one that it does not have.
 */
export function withForm(survey: Survey, formId: string): Survey {
  const chosen = survey.forms.find(({ form }) => form.id === formId);
  return chosen === undefined || chosen.form === survey.form ? survey : { ...survey, ...ofForm(chosen) };
}

/** What a survey says of a count form. */
export function ofForm({
  form,
  rules,
}: CountForm): Pick<Survey, 'form' | 'rules' | 'references' | 'changes' | 'copies'> {
  const { references = [], changes = [], copies = [] } = rules;
  return { form, rules: rules.rules, references, changes, copies };
}
