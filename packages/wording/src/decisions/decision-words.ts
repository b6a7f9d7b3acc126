import type { Language } from '@kartlagg/model';
import { listWords } from '../numbers.js';

/** What is said around the decision tables of a round, where people read them. */
export interface DecisionWords {
  readonly title: string;
  readonly lead: readonly string[];
  readonly rule: string;
  readonly when: string;
  readonly outcome: string;
  readonly reason: string;
  readonly tree: string;
  readonly number: string;
  /** Marks what no authority has said. */
  readonly ours: string;
  readonly otherwise: string;
  readonly and: string;
  readonly notCounted: string;
  readonly usedBy: (rounds: readonly string[]) => string;
  readonly undecided: (outcome: string) => string;
  /** Where none of the outcomes that are still possible counts. */
  readonly undecidedOut: (outcome: string) => string;
  readonly is: (question: string, answers: readonly string[]) => string;
  readonly not: (question: string, answers: readonly string[]) => string;
  readonly atLeast: (question: string, number: number) => string;
  readonly below: (question: string, number: number) => string;
  readonly answered: (question: string, isAnswered: boolean) => string;
}

/** The words of the pages about who counts and in which situation. */
export function decisionWords(language: Language): DecisionWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, DecisionWords>> = {
  sv: {
    title: 'Vem räknas, och i vilken situation?',
    lead: [
      'Ingen behöver bedöma situationen. Den räknas ut ur svaren i personformuläret, lika för alla. Här står reglerna, för varje omgång. Sidan görs ur samma filer i `schemas/decisions` som programmet läser.',
      'Reglerna prövas uppifrån och den första som gäller avgör. Ett svar som saknas, eller ett svar som säger att man inte vet, räknas som inget svar. Kan en tidigare regel avgöra annorlunda när svaret kommer avgörs ingenting än.',
      'Regler märkta *Kartläggs läsning* bygger på vår tolkning, där det officiella inte är känt. De kan ändras i omgångens filer, utan kod. Snedstreck mellan svar betyder eller.',
    ],
    rule: 'Regel',
    when: 'Gäller när',
    outcome: 'Då',
    reason: 'Därför',
    tree: 'Som träd:',
    number: 'Nr',
    ours: 'Kartläggs läsning',
    otherwise: 'annars',
    and: ' OCH ',
    notCounted: 'räknas inte',
    usedBy: (rounds) =>
      rounds.length === 0
        ? 'Ingen av omgångarna använder de här reglerna. De visar hur en egen definition kan skrivas.'
        : `Används i: ${listWords(rounds, 'sv')}.`,
    undecided: (outcome) => `Saknas ett svar som kan ändra utfallet: **${outcome}**.`,
    undecidedOut: (outcome) => `Saknas ett svar, men personen räknas inte vad det än vore: **${outcome}**.`,
    is: (question, answers) => `${question}: ${answers.join(' / ')}`,
    not: (question, answers) => `${question}: inte ${answers.join(' / ')}`,
    atLeast: (question, number) => `${question}: ${number} eller mer`,
    below: (question, number) => `${question}: under ${number}`,
    answered: (question, isAnswered) => `${question}: ${isAnswered ? 'besvarad' : 'inte besvarad'}`,
  },
  en: {
    title: 'Who counts, and in which situation?',
    lead: [
      'Nobody has to judge the situation. It is worked out from the answers of the person form, alike for all. Here are the rules, for each round. The page is made from the same files in `schemas/decisions` that the program reads.',
      'The rules are tried from the top, and the first that holds decides. An answer that is missing, or one that says that it is not known, is no answer. Where an earlier rule could decide otherwise once the answer comes, nothing is decided yet.',
      'Rules marked *Kartlägg’s reading* rest on our interpretation, where the official rule is not known. They can be changed in the files of the round, without code. A slash between answers means or.',
    ],
    rule: 'Rule',
    when: 'Holds where',
    outcome: 'Then',
    reason: 'Because',
    tree: 'As a tree:',
    number: 'No.',
    ours: 'Kartlägg’s reading',
    otherwise: 'otherwise',
    and: ' AND ',
    notCounted: 'not counted',
    usedBy: (rounds) =>
      rounds.length === 0
        ? 'None of the rounds uses these rules. They show how a definition of one’s own can be written.'
        : `Used in: ${listWords(rounds, 'en')}.`,
    undecided: (outcome) => `Where an answer that could change the outcome is missing: **${outcome}**.`,
    undecidedOut: (outcome) =>
      `Where an answer is missing, but the person does not count whatever it is: **${outcome}**.`,
    is: (question, answers) => `${question}: ${answers.join(' / ')}`,
    not: (question, answers) => `${question}: not ${answers.join(' / ')}`,
    atLeast: (question, number) => `${question}: ${number} or more`,
    below: (question, number) => `${question}: below ${number}`,
    answered: (question, isAnswered) => `${question}: ${isAnswered ? 'answered' : 'not answered'}`,
  },
};
