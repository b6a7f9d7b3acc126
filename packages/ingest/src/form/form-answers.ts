import type { Question } from '../question.js';

/** What a form is filled in with, for samples and tests. */
export interface FormAnswers {
  /** What stands in the answer cell of a question: a number, text as a careless hand writes it, or nothing. */
  readonly answer: (question: Question & { readonly block: string }) => number | string | undefined;
  readonly nothingToReport?: boolean;
  /** Cover fields, for example `{ contact: 'Registrator', date: '2023-04-14' }`. */
  readonly fields?: Readonly<Partial<Record<'contact' | 'email' | 'phone' | 'date' | 'comment', string>>>;
}

/** A form that nobody has written in. */
export const UNANSWERED: FormAnswers = { answer: () => undefined };
