import type { FormAnswers, Question } from '@kartlagg/ingest';
import type { Survey } from '@kartlagg/survey';
import type { SamplePerson, SampleReply } from '../sample-people.js';

/** What a municipality writes in the form that asks for situation 3 alone, of the people there. */
export function countAnswers(reply: SampleReply, municipality: string, survey: Survey): FormAnswers {
  const fields = {
    contact: `Exempelhandläggare, ${survey.geography.municipality(municipality)?.name ?? ''}`,
    email: `exempel@${municipality}.example`,
    date: '2023-05-12',
    comment: 'Syntetiska exempeldata.',
  };
  if (reply.reply !== 'people') return { answer: () => undefined, nothingToReport: true, fields };
  const people = reply.people.filter(({ situation }) => situation === '3');
  return { answer: (question) => answer(question, people), fields };
}

function answer({ measure, codes }: Question, people: readonly SamplePerson[]): number {
  const asked = people.filter((person) => fits(person, codes));
  switch (measure) {
    case 'households':
      return asked.filter(({ household }) => household?.first).length;
    case 'households_with_children':
      return asked.filter(({ household }) => (household?.children ?? 0) > 0).length;
    case 'children':
      return asked.reduce((sum, { household }) => sum + (household?.children ?? 0), 0);
    default:
      return asked.length;
  }
}

function fits(person: SamplePerson, codes: Question['codes']): boolean {
  return Object.entries(codes).every(([variable, code]) => trait(person, variable) === code);
}

function trait(person: SamplePerson, variable: string): string | null {
  switch (variable) {
    case 'situation':
      return person.situation;
    case 'sex':
      return person.sex;
    case 'age':
      return person.age;
    case 'living_form':
      return person.livingForm;
    case 'solution':
      return person.solution;
    default:
      throw new Error(`the sample has no ${variable}`);
  }
}
