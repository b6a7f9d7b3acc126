import type {
  AnswerPolicy,
  ChangeRule,
  ChartDefinition,
  Citation,
  CodeList,
  CopyRule,
  County,
  DecisionTable,
  Form,
  Level,
  LinkSpec,
  Municipality,
  PersonFormDefinition,
  Policy,
  ReferenceRule,
  Round,
  RoundPersons,
  Rule,
  Rules,
  Series,
  TableDefinition,
  Text,
  Variable,
} from '@kartlagg/model';

/** A round with everything that it refers to, checked: what it names exists. */
export interface Survey {
  readonly round: Round;
  /** All rounds that exist, oldest first. */
  readonly rounds: readonly Pick<Round, 'id' | 'label' | 'year' | 'scope'>[];
  readonly form: Form;
  /** What the numbers of a delivery must agree on among themselves. */
  readonly rules: readonly Rule[];
  /** What they are held against besides: reference numbers, earlier rounds and each other. */
  readonly references: readonly ReferenceRule[];
  readonly changes: readonly ChangeRule[];
  readonly copies: readonly CopyRule[];
  readonly tables: readonly TableDefinition[];
  readonly charts: readonly ChartDefinition[];
  readonly policy: Policy;
  readonly series: readonly Series[];
  readonly variables: readonly Variable[];
  /** Variable id to its code list in this round. */
  readonly lists: ReadonlyMap<string, CodeList>;
  readonly measures: CodeList;
  readonly geography: Geography;
  /** Every count form of the round with its rules, the round's own first. */
  readonly forms: readonly CountForm[];
  /** How persons are surveyed; absent in a round of counts alone. */
  readonly persons?: PersonSurvey;
}

/** A count form and what the numbers of its deliveries are held against. */
export interface CountForm {
  readonly form: Form;
  readonly rules: Rules;
}

/** What a round says of its person forms. */
export interface PersonSurvey {
  readonly settings: RoundPersons;
  readonly form: PersonFormDefinition;
  /** Variable of the person form to its code list, those of the round among them; the person form's own go first. */
  readonly lists: ReadonlyMap<string, CodeList>;
  readonly eligibility: DecisionTable;
  readonly situation: DecisionTable;
  readonly winners: AnswerPolicy;
  /** Which forms are about the same person. */
  readonly linkage: LinkSpec;
}

/** Places, their names and their population. */
export interface Geography {
  readonly country: { readonly code: string; readonly name: Text };
  /** Where persons stand of whom no form says in which municipality they are. */
  readonly unplaced: { readonly code: string; readonly name: Text };
  /** By code. */
  readonly counties: readonly County[];
  /** The groups of the round's grouping, by code. */
  readonly skrGroups: readonly { readonly code: string; readonly name: string; readonly main: string }[];
  /** By code. */
  readonly municipalities: readonly Municipality[];
  readonly sources: readonly Citation[];
  /** Where the population comes from. */
  readonly populationSources: readonly Citation[];
  readonly municipality: (code: string) => Municipality | undefined;
  /** The SKR group of a municipality in the round's grouping. */
  readonly skrGroupOf: (municipality: string) => string | undefined;
  /**
   * The code that a text means: a code, a name or an official name, of any level, whatever its case and spaces.
   * A former code gives today's code. Undefined where nothing fits exactly.
   */
  readonly find: (text: string) => { readonly code: string; readonly level: Level } | undefined;
  /** Swedish (or English) name of any geography code. */
  readonly nameOf: (code: string) => Text;
  /**
   * Persons on 31 December of a year, all ages, for any geography code; of one sex where that is known.
   * Undefined where the figure is not known: it is never filled in.
   */
  readonly population: (code: string, year: number, sex?: 'woman' | 'man') => number | undefined;
  /** As `population`, for persons 18 and older. */
  readonly adults: (code: string, year: number, sex?: 'woman' | 'man') => number | undefined;
}
