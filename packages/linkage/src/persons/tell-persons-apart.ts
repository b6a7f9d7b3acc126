import type {
  AnswerPolicy,
  DecisionTable,
  Funnel,
  Linkage,
  LinkDecision,
  LinkSpec,
  Person,
  PersonForm,
  PersonSet,
  RoundPersons,
} from '@kartlagg/model';
import { link } from '../link/link.js';
import { childrenOf } from './children-of.js';
import { leaveOut, type Counted } from './leave-out.js';
import { linkRecords } from './link-records.js';
import type { IsUnknown } from './standing.js';
import { winningAnswers } from './winning-answers.js';

/** What a round says of how persons are told apart. */
export interface PersonSettings {
  readonly eligibilityTable: DecisionTable;
  readonly situationTable: DecisionTable;
  readonly winners: AnswerPolicy;
  readonly linkage: LinkSpec;
  /** The situations that person forms count. */
  readonly situations: readonly string[];
  /** The variables that say in which municipality a person is counted; the first that is answered holds. */
  readonly municipality: readonly string[];
  readonly children?: RoundPersons['children'];
  /** By variable, the codes that mean unknown. */
  readonly unknownCodes?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The persons of a round, and how they were found. */
export interface ToldApart {
  readonly set: PersonSet;
  readonly linkage: Linkage;
}

/**
 * Tells the persons of a round apart: leaves out the forms about persons who are not counted, finds which of the others
 * are about the same person, with the decisions of those who looked, and lets one answer win where they disagree. A
 * person's id is that of the first of their forms by id, and all is sorted by id: the order in which the forms come does
 * not matter.
 */
export function tellPersonsApart(
  forms: readonly PersonForm[],
  settings: PersonSettings,
  decisions: readonly LinkDecision[] = [],
): ToldApart {
  const isUnknown: IsUnknown = (variable, code) => settings.unknownCodes?.get(variable)?.has(code) === true;
  const counted = leaveOut(forms, settings);
  const byId = new Map(counted.eligible.map((form) => [form.id, form]));
  if (byId.size < counted.eligible.length) throw new Error('two forms have the same id');
  const records = linkRecords(counted.eligible, settings.linkage, isUnknown);
  const linkage = link(records, settings.linkage, { decisions });
  const winning = winningAnswers(settings.winners, isUnknown);
  const persons = linkage.clusters.map((ids): Person => {
    const own = ids.map((id) => formIn(byId, id));
    const { answers, situation, choices } = winning(own);
    return {
      id: own[0]?.id ?? '',
      forms: own,
      answers,
      situation,
      municipality: municipalityOf(answers, settings.municipality, isUnknown),
      choices,
    };
  });
  return {
    set: {
      persons,
      funnel: funnelOf(forms.length, counted, persons, linkage, settings),
      children: childrenOf(persons, settings.children, isUnknown),
      leftOut: counted.leftOutForms,
    },
    linkage,
  };
}

function formIn(byId: ReadonlyMap<string, PersonForm>, id: string): PersonForm {
  const form = byId.get(id);
  if (form === undefined) throw new Error('a cluster with a form that was not linked');
  return form;
}

function municipalityOf(
  answers: Person['answers'],
  variables: readonly string[],
  isUnknown: IsUnknown,
): string | null {
  for (const variable of variables) {
    const code = answers[variable]?.[0];
    if (code !== undefined && !isUnknown(variable, code)) return code;
  }
  return null;
}

function funnelOf(
  forms: number,
  { eligible, leftOut }: Counted,
  persons: readonly Person[],
  linkage: Linkage,
  { situationTable, situations }: PersonSettings,
): Funnel {
  const counts = new Map<string, number>();
  for (const { situation } of persons) counts.set(situation, (counts.get(situation) ?? 0) + 1);
  return {
    forms,
    leftOut,
    eligible: eligible.length,
    persons: persons.length,
    unplaced: persons.filter(({ municipality }) => municipality === null).length,
    situations: situationTable.outcomes
      .filter(({ code }) => counts.has(code) || situations.includes(code))
      .map(({ code }) => ({ situation: code, persons: counts.get(code) ?? 0 })),
    falseMerges: linkage.expected.falseMerges,
    missedPairs: linkage.expected.missedPairs,
    unlinkable: linkage.unlinkable,
    review: linkage.review.length,
  };
}
