import type { Answers, PersonForm } from './person-form.js';

/** A person, told apart from all others: what counts of all the forms about them. */
export interface Person {
  /** Made from the forms' places, so that the same deliveries give the same ids. */
  readonly id: string;
  /** All forms about the person, in the order of their ids. */
  readonly forms: readonly PersonForm[];
  /** Of each variable the answer that won. */
  readonly answers: Answers;
  /** A code of the round's situation list. */
  readonly situation: string;
  /** The municipality that the person is counted in; null where no form says. */
  readonly municipality: string | null;
  /** The variables that the forms disagree on, or that were filled in from another form. */
  readonly choices: readonly Choice[];
}

/** Which answer won where forms about one person disagree, and what was set aside. */
export interface Choice {
  readonly variable: string;
  readonly value: readonly string[];
  /** The form that it was taken from. */
  readonly form: string;
  /** What settled it. `with`: taken from the form that won another variable. `fill`: no other form answers. `place`: the first form. */
  readonly by: 'order' | 'reporter' | 'latest' | 'most-complete' | 'with' | 'union' | 'fill' | 'place';
  readonly setAside: readonly { readonly form: string; readonly value: readonly string[] }[];
}

/** A number with the range that it may lie in. */
export interface Estimate {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

/** How forms became persons. */
export interface Funnel {
  readonly forms: number;
  /** Forms that are not counted, by the table that left them out and its outcome; `path` for a situation that counts answer for. */
  readonly leftOut: readonly {
    readonly by: 'eligibility' | 'situation' | 'path';
    readonly outcome: string;
    readonly rule: string | null;
    readonly forms: number;
  }[];
  /** Forms about persons who count. */
  readonly eligible: number;
  /** Persons whom these forms are about. */
  readonly persons: number;
  /** Persons of whom no form says in which municipality they are. */
  readonly unplaced: number;
  readonly situations: readonly { readonly situation: string; readonly persons: number }[];
  /** Pairs of forms about two persons that were wrongly taken as one, expected. */
  readonly falseMerges: Estimate;
  /** Pairs of forms about one person that were not found, expected. */
  readonly missedPairs: Estimate;
  /** Forms without anything that points out a person: each counts as one. */
  readonly unlinkable: number;
  /** Pairs that a person should look at. */
  readonly review: number;
}

/** How many children the persons counted have: exact only where every child is told apart. */
export interface ChildBounds {
  readonly low: number;
  readonly high: number;
  /** Persons of whom it is known whether they have children. Nothing is known of children where there are none. */
  readonly answered: number;
  /** Persons with children under 18. */
  readonly parents: number;
  /** Persons with children whose number is not given. */
  readonly unanswered: number;
}

/** How many persons two municipalities both report; `a` before `b`. */
export interface SharedPersons {
  readonly a: string;
  readonly b: string;
  readonly persons: number;
}

/** The persons of a round. */
export interface PersonSet {
  readonly persons: readonly Person[];
  readonly funnel: Funnel;
  readonly children: ChildBounds;
}
