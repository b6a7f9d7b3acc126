/* Generated from schemas/meta by `pnpm generate`. Do not edit. */

export type AnyDefinition =
  | Charts
  | CodeList
  | DecisionTable
  | CheckReport
  | Form
  | GeographyFile
  | LinkSpec
  | Mapping
  | PersonFormDefinition
  | Policy
  | PopulationFile
  | Project
  | Round
  | Rules
  | SeriesSet
  | Tables
  | Variables
  | AnswerPolicy;
/**
 * A code. Always text, never a number: 0180 keeps its zero.
 */
export type Code = string;
/**
 * How bad a finding is. An error keeps the delivery out of the tables until it is mended.
 */
export type Severity = 'error' | 'warning' | 'note';
/**
 * What the rows or columns of a form block ask for: the codes of a variable, or a list of measures.
 */
export type Axis =
  | {
      variable: string;
      /**
       * Just these codes.
       */
      only?: Code[];
      situation?: Code;
    }
  | {
      /**
       * @minItems 1
       */
      measures: string[];
    };
/**
 * Geographical level.
 */
export type Level = 'country' | 'county' | 'skr_group' | 'municipality';
/**
 * What settles it, one after another; last of all the order of the codes themselves, which is arbitrary but never that of files. order: the first in the rule's own order of codes. reporter: the respondent that goes before others. latest: the latest date. most-forms: the answer that most of the forms give. most-complete: the form with most answers.
 *
 * @minItems 1
 */
export type WinnerOrder = ('order' | 'reporter' | 'latest' | 'most-forms' | 'most-complete')[];

/**
 * A set of charts of tables.
 */
export interface Charts {
  id: string;
  /**
   * @minItems 1
   */
  charts: ChartDefinition[];
}
export interface ChartDefinition {
  id: string;
  kind: 'bars' | 'ranked-bars' | 'pyramid' | 'series' | 'funnel';
  /**
   * Table id.
   */
  table: string;
  title: Text;
  measure: string;
  /**
   * The variable on the category axis.
   */
  category: string;
  /**
   * The variable that tells sides or colours apart.
   */
  split?: string;
  /**
   * Variable id to the codes that are shown.
   */
  filter?: {
    [k: string]: string[];
  };
  /**
   * Show only so many, largest first.
   */
  top?: number;
  /**
   * Geography code whose value is drawn as a line.
   */
  reference?: string;
  notes?: Text[];
}
/**
 * Words for people. Swedish is required, English stands beside it.
 */
export interface Text {
  sv: string;
  en?: string;
}
/**
 * A variable's possible values, with labels.
 */
export interface CodeList {
  id: string;
  label: Text;
  /**
   * True where the list is Kartlägg's own default and not an official wording.
   */
  ours?: boolean;
  sources?: Citation[];
  /**
   * @minItems 1
   */
  codes: ListCode[];
}
/**
 * Where a figure or a rule comes from.
 */
export interface Citation {
  title: string;
  url?: string;
  licence?: string;
  note?: string;
  /**
   * The years of the figures that this source covers, for example 2010-2019.
   */
  years?: string;
}
export interface ListCode {
  code: Code;
  label: Text;
  short?: Text;
  one?: Text;
  definition?: Text;
  /**
   * value: an ordinary answer. unknown: asked and answered as unknown. missing: the row that makes totals add up. not_stated: the part of a total that a delivery did not break down. total: the sum of everything that counts. aggregate: the sum of parts. module: surveyed apart and never added. published: a grouping that only occurs in published figures. computed: worked out by the program, never in a delivery. Default value.
   */
  role?:
    | 'value'
    | 'unknown'
    | 'missing'
    | 'not_stated'
    | 'total'
    | 'aggregate'
    | 'module'
    | 'published'
    | 'computed';
  /**
   * What an aggregate is the sum of.
   */
  parts?: Code[];
  situation?: Code;
  /**
   * First year of age.
   */
  from?: number;
  /**
   * Last year of age.
   */
  to?: number;
  unit?: Text;
  /**
   * Whom a measure counts. Small numbers of people are hidden; numbers of municipalities are not.
   */
  subject?: 'people' | 'municipalities' | 'other';
  /**
   * Other ways in which deliveries write this value.
   */
  synonyms?: string[];
}
/**
 * A decision table over the answers of a person form. The first rule that holds decides; where an earlier rule cannot be settled for want of an answer and would decide otherwise, nothing is decided.
 */
export interface DecisionTable {
  id: string;
  name: Text;
  reason: Text;
  ours?: boolean;
  sources?: Citation[];
  decides: 'situation' | 'eligibility';
  /**
   * Every outcome that a rule may give.
   *
   * @minItems 1
   */
  outcomes: {
    code: Code;
    label: Text;
    /**
     * True where a person with this outcome is counted.
     */
    counts: boolean;
  }[];
  /**
   * @minItems 1
   */
  rules: DecisionRule[];
  otherwise: Code;
  undecided: Code;
  undecidedOut?: Code;
}
export interface DecisionRule {
  id: string;
  name: Text;
  /**
   * All of these hold.
   *
   * @minItems 1
   */
  when: Condition[];
  then: Code;
  reason: Text;
  /**
   * True where the rule is Kartlägg's own reading.
   */
  ours?: boolean;
}
/**
 * What one answer of a person form must be. Undecided where the question is not answered. Exactly one test stands beside the variable.
 */
export interface Condition {
  variable: string;
  /**
   * Holds where the answer is one of these codes.
   *
   * @minItems 1
   */
  is?: Code[];
  /**
   * Holds where the answer is none of these codes.
   *
   * @minItems 1
   */
  not?: Code[];
  /**
   * Holds where the number is this or more.
   */
  atLeast?: number;
  /**
   * Holds where the number is less than this.
   */
  below?: number;
  /**
   * Holds where the question is answered, or not; never undecided.
   */
  answered?: boolean;
}
/**
 * What check --format json and findings.json say.
 */
export interface CheckReport {
  version: 1;
  /**
   * Who may see this file.
   */
  mark?: string;
  files: ReportedFile[];
  /**
   * Findings about the set of deliveries rather than one file.
   */
  findings: ReportedFinding[];
  summary: {
    files: number;
    accepted: number;
    errors: number;
    warnings: number;
  };
}
export interface ReportedFile {
  file: string;
  /**
   * Empty where the file could not be opened.
   */
  sha256: string;
  round: string | null;
  form: string | null;
  municipality: string | null;
  verdict: 'accepted' | 'accepted-with-findings' | 'rejected';
  cells: {
    read: number;
    used: number;
    named: number;
  };
  counts: ReportedCount[];
  findings: ReportedFinding[];
  /**
   * What confronting the rules of the round with the file gave.
   */
  rules?: ReportedRule[];
  persons?: ReportedPersons;
  /**
   * How tables that are not the form of the round were read. Left out where there are none.
   */
  readings?: ReportedReading[];
}
export interface ReportedCount {
  municipality?: string;
  measure: string;
  value: number;
  at: string;
  [k: string]: string | number;
}
export interface ReportedFinding {
  code: string;
  severity: Severity;
  /**
   * The file that a finding about the set stands at.
   */
  file?: string;
  sheet?: string;
  cell?: string;
  value?: string;
  message: string;
  fix: string;
  /**
   * The id of the rule of the round that it is about.
   */
  rule?: string;
  /**
   * The one cell that, changed, would mend this finding and every other with the same suspect.
   */
  suspect?: string;
  /**
   * True where the sender has commented on the cover, which makes a question of ours a note.
   */
  explained?: boolean;
}
/**
 * How many comparisons of one rule came out each way. A rule that nothing could be compared for is left out.
 */
export interface ReportedRule {
  rule: string;
  name: string;
  passed: number;
  failed: number;
  undecided: number;
}
/**
 * How many of the forms of the file count, by the situation that follows from their answers, and why others do not. Left out where the file is not about persons.
 */
export interface ReportedPersons {
  forms: number;
  situations: {
    situation: string;
    forms: number;
  }[];
  leftOut: {
    /**
     * path: a situation that is counted by numbers.
     */
    by: 'eligibility' | 'situation' | 'path';
    outcome: string;
    forms: number;
  }[];
}
/**
 * How one table that is not the form of the round was read.
 */
export interface ReportedReading {
  sheet?: string;
  /**
   * The table with its headings, for example A3:D9.
   */
  range: string;
  columns: ReportedColumn[];
}
export interface ReportedColumn {
  column: string;
  heading: string;
  /**
   * What it was read as; null where it was not read.
   */
  meaning: string | null;
  /**
   * How it was understood, unless by its heading as it stands.
   */
  how?: string;
}
/**
 * What a municipality is asked to fill in.
 */
export interface Form {
  id: string;
  version: number;
  name: Text;
  cover: {
    title: Text;
    lead: Text;
    /**
     * @minItems 1
     */
    instructions: Text[];
    /**
     * @minItems 1
     */
    fields: {
      id: 'municipality' | 'round' | 'contact' | 'email' | 'phone' | 'date' | 'comment';
      label: Text;
      input: 'fixed' | 'text' | 'date';
      help?: Text;
    }[];
    nothingToReport: {
      label: Text;
      help: Text;
    };
    sheet: Text;
  };
  /**
   * @minItems 1
   */
  blocks: FormBlock[];
  glossary: {
    title: Text;
    lead?: Text;
    /**
     * Variables whose definitions are printed.
     */
    lists: string[];
    terms: {
      term: Text;
      definition: Text;
    }[];
    sheet: Text;
  };
  /**
   * What the form says when a cell is chosen, and when what is written there cannot be taken. Titles have at most 32 characters, the rest at most 255.
   */
  inputs: {
    count: InputWords;
    date: InputWords;
    tick: InputWords;
    text: InputWords;
  };
  totalLabel: Text;
  footer: Text;
  /**
   * A larger number in one cell cannot be right.
   */
  largestCount: number;
}
export interface FormBlock {
  id: string;
  sheet: Text;
  title: Text;
  lead: Text;
  /**
   * Variable id to the one code that holds, for example {"situation": "1"}.
   */
  fixed?: {
    [k: string]: string;
  };
  rows: Axis;
  columns: Axis;
  /**
   * What the numbers count, where neither axis is a list of measures.
   */
  measure?: string;
  /**
   * A column with the sum of each row.
   */
  rowTotal?: boolean;
  /**
   * A row with the sum of each column.
   */
  columnTotal?: boolean;
}
export interface InputWords {
  title: Text;
  prompt: Text;
  error: Text;
}
/**
 * Municipalities, counties and groups of municipalities.
 */
export interface GeographyFile {
  /**
   * @minItems 1
   */
  sources: Citation[];
  country: {
    code: Code;
    name: Text;
  };
  /**
   * Stands for the municipality of persons of whom no form says where they are.
   */
  unplaced: {
    code: Code;
    name: Text;
  };
  counties: County[];
  skrGroupings: SkrGrouping[];
  municipalities: Municipality[];
}
export interface County {
  code: Code;
  name: string;
  short: string;
  letter: string;
}
export interface SkrGrouping {
  id: '2017' | '2023';
  validFrom: string;
  validTo?: string;
  source: Citation;
  groups: {
    code: Code;
    name: string;
    main: string;
  }[];
}
export interface Municipality {
  code: Code;
  name: string;
  officialName: string;
  county: Code;
  skr2017: Code;
  skr2023: Code;
  lon: number;
  lat: number;
  /**
   * Other names that it goes by.
   */
  otherNames?: string[];
  formerCodes?: {
    code: Code;
    until: string;
  }[];
}
/**
 * How records that are about the same person are found: what settles it, what speaks for it and how strongly, and where a person has to look.
 */
export interface LinkSpec {
  /**
   * The name that a round refers to.
   */
  id: string;
  name: Text;
  reason: Text;
  /**
   * True where the choice is Kartlägg's, and no authority's.
   */
  ours?: boolean;
  /**
   * Where the method comes from.
   */
  sources?: Citation[];
  /**
   * What settles alone that records are the same person, the surest first.
   */
  keys: LinkKey[];
  /**
   * What is weighed where no key settles it. Comparisons are taken to be independent of each other, given whether the records are the same person.
   *
   * @minItems 1
   */
  comparisons: LinkComparison[];
  /**
   * What keeps weights alone from making two records one, besides the levels that do.
   */
  doubts?: LinkDoubt[];
  /**
   * What two records must have in common for weights alone to make them one; a pair that is as probable without it is shown to a person.
   */
  needs?: {
    /**
     * Comparisons that tell people apart, by id.
     *
     * @minItems 1
     */
    comparisons: string[];
    /**
     * How many of them must speak for it.
     */
    least: number;
  };
  /**
   * Which records are compared at all: those that a pass brings together. Several passes, so that an error in one field does not keep two records apart.
   *
   * @minItems 1
   */
  blocking: LinkPass[];
  /**
   * Most records that are compared each with each. A block with more pairs to compare than so many records have is divided, and the result says so.
   */
  largestBlock: number;
  /**
   * Probabilities that divide matches from what a person looks at, and that from the rest.
   */
  thresholds: {
    /**
     * Probability from which two records are the same person.
     */
    match: number;
    /**
     * Probability from which a pair is shown to a person; below it, the records are different persons.
     */
    review: number;
    /**
     * Probability that the average over two groups of records must reach before they become one.
     */
    cluster: number;
  };
  /**
   * How the weights are estimated from the records themselves.
   */
  estimation: {
    /**
     * Before anything is known: the share of records that are a further record of somebody.
     */
    repeats: number;
    /**
     * Most pairs of the same person that are believed, for each record. With more, the estimates have gone astray, and those of this document hold.
     */
    mostRepeats: number;
    /**
     * With fewer expected matches than this, m and the prior are not estimated: those of this document hold.
     */
    fewestMatches: number;
    /**
     * How many matching pairs this document's m weighs as much as, when m is estimated.
     */
    priorMatches: number;
    /**
     * How many times this document's m the estimated m of a level may be at most, the first level excepted, so that disagreement never becomes what is normal for one person.
     */
    mostDisagreement: number;
    /**
     * How many pairs of different persons this document's u weighs as much as, when u is estimated.
     */
    priorPairs: number;
    /**
     * How many pairs of records u is estimated from, at most, where it cannot be counted.
     */
    sampledPairs: number;
    /**
     * Rounds of the EM algorithm, at most.
     */
    maxIterations: number;
    /**
     * The EM algorithm stops when no probability changes by more than this.
     */
    tolerance: number;
  };
}
/**
 * Records with the same values of all its fields are the same person.
 */
export interface LinkKey {
  /**
   * Said of every pair that the key settles.
   */
  id: string;
  name: Text;
  /**
   * A record that lacks one of them does not have the key.
   *
   * @minItems 1
   */
  fields: string[];
  /**
   * True where a person has one value only: records with different values are different persons, whatever else speaks for them.
   */
  exclusive?: boolean;
  /**
   * Probability that records with the same key are the same person.
   */
  trust: number;
}
/**
 * One thing that two records may agree on, however it is told.
 */
export interface LinkComparison {
  /**
   * The name of the comparison.
   */
  id: string;
  name: Text;
  /**
   * The first way that both records have values for is used, so that what is told twice is not weighed twice.
   *
   * @minItems 1
   */
  ways: LinkWay[];
  /**
   * Not weighed where one of these comparisons, which stand before it, was: it says the same in fewer words.
   *
   * @minItems 1
   */
  unless?: string[];
}
/**
 * A field and how its values are compared.
 */
export interface LinkWay {
  /**
   * The field of the records.
   */
  field: string;
  /**
   * exact: equal or not. jaro_winkler: likeness of words. date: YYYY-MM-DD; anything else is not compared. year: four digits; anything else is not compared. bloom: Dice coefficient of Bloom filters in base64; filters of different length are not compared.
   */
  comparator: 'exact' | 'jaro_winkler' | 'date' | 'year' | 'bloom';
  /**
   * From agreement to disagreement. The first is that the values are equal, the last is everything that no level before it took.
   *
   * @minItems 2
   */
  levels: LinkLevel[];
  /**
   * True where m and u of this document hold whatever the records say: a token of several things at once, whose agreement is also counted by another comparison, would otherwise be weighed twice.
   */
  fixed?: boolean;
  /**
   * Present where agreement on a rare value tells more than agreement on a common one.
   */
  frequencies?: {
    /**
     * A value counts as at least this common, since a rare value may be a slip of the pen.
     */
    least: number;
    /**
     * How many records the average frequency weighs as much as, when a value's own frequency is estimated.
     */
    priorRecords: number;
    /**
     * In place of priorRecords: how many records that have the value the average frequency weighs as much as. For values of which each is rare.
     */
    priorCount?: number;
    /**
     * For dates: a date is expected to be as common as its year times as its day, since many who do not know their birthday have been given the first of January.
     */
    byParts?: boolean;
  };
}
/**
 * A degree of agreement.
 */
export interface LinkLevel {
  /**
   * The name of the level.
   */
  id: string;
  /**
   * For jaro_winkler and bloom: the likeness from which the level holds.
   */
  atLeast?: number;
  /**
   * For year: the most years apart.
   */
  within?: number;
  /**
   * For date: day and month have changed places; one digit of day or month differs, or the last of the year; only the year is the same.
   */
  kind?: 'swapped' | 'digit' | 'same_year';
  /**
   * True where weights alone never make records one that differ so, however much else is the same: a person has to look, since they may be twins.
   */
  doubt?: boolean;
  /**
   * Probability of the level where the records are the same person.
   */
  m: number;
  /**
   * Probability of the level where they are different persons.
   */
  u: number;
}
/**
 * Records that differ so are never made one by weights alone, however much else is the same: a person has to look.
 */
export interface LinkDoubt {
  /**
   * The name of the doubt.
   */
  id: string;
  name: Text;
  /**
   * The first of these that the record has a value for. Records without any are not in doubt.
   *
   * @minItems 1
   */
  fields: string[];
  /**
   * The values are years, or dates of which the year is taken: in doubt are those further apart. Without it, those that differ.
   */
  within?: number;
  /**
   * In doubt only where both have the same values of all these fields.
   *
   * @minItems 1
   */
  alike?: string[];
}
/**
 * Records that are alike in all its parts are compared with each other. A record that lacks one of them is in no block of the pass.
 */
export interface LinkPass {
  /**
   * The name of the pass.
   */
  id: string;
  /**
   * What has to be alike.
   *
   * @minItems 1
   */
  parts: LinkPart[];
  /**
   * What divides a block that is too large, one after the other until it is small enough.
   */
  refine?: LinkPart[];
}
/**
 * A field, or a part of its value.
 */
export interface LinkPart {
  /**
   * The first of these that the record has a readable value for.
   *
   * @minItems 1
   */
  fields: string[];
  /**
   * whole: the value. prefix: its first characters. year: of a date or of a year. month_day: of a date.
   */
  take: 'whole' | 'prefix' | 'year' | 'month_day';
  /**
   * For prefix: how many characters.
   */
  length?: number;
}
/**
 * How the tables of a foreign layout are read. Proposed by `kartlagg tolka`, corrected by a person, and used for every file with tables of the same shape.
 */
export interface Mapping {
  version: 1;
  /**
   * For people: what kind of file it is for.
   */
  about?: string;
  /**
   * @minItems 1
   */
  tables: MappedTable[];
}
/**
 * One table. It is found wherever its headings stand beside each other, on any sheet.
 */
export interface MappedTable {
  /**
   * The sheet that the table was found on; only looked at where several tables have the same headings.
   */
  sheet?: string;
  /**
   * A table with a row for each person: its variables are those of the person form. Left out for a table of numbers.
   */
  of?: 'persons';
  /**
   * What holds for every number or person of the table: variable id to code, for example {"municipality": "0180", "measure": "persons"}.
   */
  fixed?: {
    [k: string]: string;
  };
  /**
   * From left to right.
   *
   * @minItems 1
   */
  columns: MappedColumn[];
  /**
   * What the file's own words mean: variable id to text to code, for example {"situation": {"Akut": "1"}}.
   */
  values?: {
    [k: string]: {
      [k: string]: string;
    };
  };
}
export interface MappedColumn {
  /**
   * As it stands in the file. Headings over several rows are joined with ` / `; empty where the column has none.
   */
  heading: string;
  /**
   * variable: each row's value of a variable. count: numbers. ignored: not read.
   */
  is: 'variable' | 'count' | 'ignored';
  /**
   * The id of the variable, for example situation.
   */
  variable?: string;
  /**
   * What the numbers of a count column count, unless it is persons.
   */
  measure?: string;
  /**
   * What holds for the numbers of a count column: variable id to code, for example {"sex": "woman"}. None for a sum of the columns beside it. In a table of persons the code that a tick in the column means, for example {"factors": "eviction"}.
   */
  codes?: {
    [k: string]: string;
  };
  /**
   * For people: why it was understood so.
   */
  why?: string;
  /**
   * For people: what to check. Remove it when it has been checked; a column with a doubt is not read.
   */
  doubt?: string;
}
/**
 * What is asked of each person: one row per person and reporting unit.
 */
export interface PersonFormDefinition {
  id: string;
  version: number;
  name: Text;
  ours?: boolean;
  sources?: Citation[];
  cover: {
    sheet: Text;
    title: Text;
    lead: Text;
    /**
     * @minItems 1
     */
    instructions: Text[];
  };
  sheet: Text;
  /**
   * How many rows are prepared.
   */
  rows: number;
  /**
   * Headings over neighbouring columns.
   *
   * @minItems 1
   */
  groups: {
    id: string;
    label: Text;
  }[];
  /**
   * @minItems 1
   */
  columns: PersonColumn[];
  /**
   * What the workbook says besides its questions.
   */
  words: {
    number: Text;
    choices: Text;
    explained: Text;
    explainedLead: Text;
    questions: Text;
    closed: Text;
    /**
     * What is said where something else is written. At most 255 characters each.
     */
    errors: {
      choice: Text;
      tick: Text;
      number: Text;
      date: Text;
    };
  };
  footer: Text;
}
export interface PersonColumn {
  /**
   * The id by which rules, lists and policies know the answer, for example living_form.
   */
  variable: string;
  /**
   * code: one of a list. codes: several of a list, a column of the form for each code, or one cell with the codes between semicolons. place: a municipality. text: for people, never kept. identity: points out a person; kept only as a keyed token.
   */
  kind: 'code' | 'codes' | 'number' | 'year' | 'date' | 'place' | 'text' | 'identity';
  /**
   * Which part of an identity the column holds. child_ids: personal identity numbers or local ids of the person's children, between semicolons.
   */
  identity?:
    | 'personal_number'
    | 'local_id'
    | 'birth_date'
    | 'birth_year'
    | 'initials'
    | 'given_name'
    | 'family_name'
    | 'token'
    | 'birth_key'
    | 'given_filter'
    | 'family_filter'
    | 'date_filter'
    | 'key'
    | 'child_ids';
  label: Text;
  help?: Text;
  definition?: Text;
  /**
   * Other headings that mean this column, compared without case, spaces and signs.
   */
  headings?: string[];
  /**
   * The id of the group that it stands under.
   */
  group: string;
  /**
   * The question is asked only where all of these hold; elsewhere the cell is grey.
   */
  askedWhen?: Condition[];
  /**
   * True where a row without it is remarked on.
   */
  needed?: boolean;
  /**
   * The least number that can be right.
   */
  from?: number;
  /**
   * The largest number that can be right.
   */
  to?: number;
  /**
   * False for a column that deliveries may carry but the workbook form has not, such as tokens. Default true.
   */
  inForm?: boolean;
}
/**
 * Which numbers may be published.
 */
export interface Policy {
  id: string;
  name: Text;
  reason: Text;
  ours?: boolean;
  sources?: Citation[];
  /**
   * @minItems 1
   */
  rules: {
    /**
     * @minItems 1
     */
    levels: Level[];
    /**
     * Smallest count that is hidden.
     */
    hideFrom: number;
    /**
     * Largest count that is hidden.
     */
    hideTo: number;
  }[];
  /**
   * What happens to a true zero.
   */
  zero: 'shown' | 'hidden';
  /**
   * Printed instead of a hidden number.
   */
  symbol: string;
  legend: Text;
  /**
   * Levels whose tables carry the working-material mark, because hidden numbers can be recovered by subtraction.
   */
  workingLevels: Level[];
  workingMark: Text;
}
/**
 * Population on 31 December, by geography, year and sex.
 */
export interface PopulationFile {
  /**
   * @minItems 1
   */
  sources: Citation[];
  age: 'all' | '18+';
  figures: {
    /**
     * Geography code to year to persons on 31 December of that year.
     */
    total: {
      [k: string]: {
        [k: string]: number;
      };
    };
    /**
     * Geography code to year to persons on 31 December of that year.
     */
    woman?: {
      [k: string]: {
        [k: string]: number;
      };
    };
    /**
     * Geography code to year to persons on 31 December of that year.
     */
    man?: {
      [k: string]: {
        [k: string]: number;
      };
    };
  };
}
/**
 * A project folder's kartlagg.json: which round, and where its deliveries lie.
 */
export interface Project {
  title?: Text;
  round: Code;
  /**
   * Folders or files with this round's deliveries, seen from this file.
   *
   * @minItems 1
   */
  deliveries: string[];
  /**
   * Folders or files with published figures for the series, seen from this file.
   */
  published?: string[];
  /**
   * Files that say how tables of foreign layouts are read, made with `kartlagg tolka`; seen from this file.
   */
  mappings?: string[];
  /**
   * Files that say which forms are about the same person and which are not: review workbooks that have come back, or tables with the columns a, b and beslut; seen from this file.
   */
  decisions?: string[];
  /**
   * The key that the round's pseudonyms were made with, so that persons whose numbers came in clear are found among them; made with `kartlagg nyckel ny`, seen from this file. Never in a folder that others can read.
   */
  key?: string;
  limits?: Limits;
  /**
   * True where the deliveries are made up: every table and chart says so.
   */
  synthetic?: boolean;
  /**
   * The municipalities that this project asks, by code or name, where they are not all that the round asks: a town’s own count is of that town and not of the country. For example ["0780"].
   *
   * @minItems 1
   */
  asked?: string[];
  /**
   * A policy other than the round's.
   */
  policy?: string;
}
/**
 * How much a file may hold before it is refused, where the reader's own limits do not suit; for example {"cells": 5000000}.
 */
export interface Limits {
  fileBytes?: number;
  textBytes?: number;
  entries?: number;
  partBytes?: number;
  totalBytes?: number;
  ratio?: number;
  sheets?: number;
  strings?: number;
  styles?: number;
  cellBytes?: number;
  cells?: number;
}
/**
 * One survey round.
 */
export interface Round {
  id: Code;
  label: Text;
  year: number;
  scope: 'national' | 'local';
  organiser: Text;
  unit: 'person' | 'household';
  population: Text;
  definition: Text;
  definitionFamily: string;
  /**
   * @minItems 1
   */
  referencePeriods: {
    /**
     * @minItems 1
     */
    situations: Code[];
    label: Text;
    from?: string;
    to?: string;
  }[];
  geography: {
    skrGroups: '2017' | '2023';
    asked: 'all' | Code[];
  };
  /**
   * Rates are per 10,000 of this population on this date.
   */
  denominator: {
    population: 'all-ages';
    date: string;
  };
  /**
   * Variable id to code list id.
   */
  lists: {
    [k: string]: string;
  };
  form: string;
  rules: string;
  persons?: RoundPersons;
  tables: string;
  charts: string;
  policy: string;
  /**
   * Ids of series sets, in order.
   *
   * @minItems 1
   */
  series: string[];
  /**
   * Diagnostic code, or the id of a rule, to the severity that this round gives it.
   */
  severities?: {
    [k: string]: Severity;
  };
  notes: Text[];
  /**
   * What in this round is Kartlägg's own default and not an official wording.
   */
  ours: Text[];
  /**
   * @minItems 1
   */
  sources: Citation[];
}
/**
 * How persons are surveyed: one form for each person and reporting unit.
 */
export interface RoundPersons {
  /**
   * Id in person-forms/.
   */
  form: string;
  /**
   * Variable of the person form to code list id, beside the lists of the round.
   */
  lists: {
    [k: string]: string;
  };
  /**
   * Id in decisions/: who counts.
   */
  eligibility: string;
  /**
   * Id in decisions/: which situation a person is in.
   */
  situation: string;
  /**
   * Id in winners/: which answer counts where forms disagree.
   */
  winners: string;
  /**
   * Id in linkage/: which forms are about the same person.
   */
  linkage: string;
  /**
   * The situations that person forms count; the others come from counts.
   *
   * @minItems 1
   */
  situations: Code[];
  /**
   * The variables that say in which municipality a person is counted; the first that is answered holds.
   *
   * @minItems 1
   */
  municipality: string[];
  /**
   * The lists whose overlaps say something of those whom no answer has seen. A kind of reporting unit that none of them names is a list of its own.
   *
   * @minItems 2
   */
  respondents?: RespondentList[];
  /**
   * The day on which a person whose birth date is known is as old as they are counted; without it, and where only the year of birth is known, the year of the round less that year.
   */
  ageOn?: string;
  /**
   * Reserve numbers and ids of reporting systems that point out a person.
   */
  localIds?: {
    issuer: string;
    label: Text;
    pattern: string;
    /**
     * national where the issuer gives each number to one person in the whole country. Otherwise, and unless said, every sender gives its own: the same number from two municipalities, or from two kinds of reporting unit, is two persons.
     */
    scope?: 'national' | 'sender';
  }[];
  /**
   * The variable with the number of children, and the one with the identities of children where they are asked for.
   */
  children?: {
    number: string;
    own?: string;
  };
  /**
   * The count form that is used beside person forms, and its rules.
   */
  counts?: {
    form: string;
    rules: string;
  };
}
export interface RespondentList {
  id: Code;
  label: Text;
  /**
   * Codes of the list of reporting units.
   *
   * @minItems 1
   */
  reporters: Code[];
}
/**
 * What the numbers of a delivery must agree on, among themselves and with what is known besides.
 */
export interface Rules {
  id: string;
  /**
   * Confronted with each delivery by itself.
   */
  rules: Rule[];
  /**
   * Confronted with reference numbers of the same municipality and round.
   */
  references?: ReferenceRule[];
  /**
   * Confronted with the latest earlier round of the same municipality.
   */
  changes?: ChangeRule[];
  /**
   * Confronted with other deliveries and earlier rounds: are all numbers the same?
   */
  copies?: CopyRule[];
}
export interface Rule {
  id: string;
  name: Text;
  reason: Text;
  severity?: Severity;
  /**
   * equal: left equals right. at-most: left is not above right. needs: where left is above zero, right is too.
   */
  kind: 'equal' | 'at-most' | 'needs';
  /**
   * Compared for each code of these variables.
   */
  by: string[];
  left: Operand;
  right: Operand;
}
export interface Operand {
  measure: string;
  /**
   * The variables of the numbers that are summed. Left out, the rule holds however the numbers are divided: each is compared with the one of the other side that has the same codes, and `by` is empty.
   */
  facet?: string[];
  /**
   * Variable id to the one code that holds, for example {"situation": "1"}.
   */
  fixed?: {
    [k: string]: string;
  };
}
/**
 * A number that is never below a reference number, such as the dwellings that a municipality holds.
 */
export interface ReferenceRule {
  id: string;
  name: Text;
  reason: Text;
  severity?: Severity;
  number: RuleNumber;
  reference: RuleReference;
  /**
   * True where the limits are Kartlägg’s own choice.
   */
  ours?: boolean;
}
/**
 * A number of a delivery, however the delivery divides it.
 */
export interface RuleNumber {
  measure: string;
  /**
   * Variable id to code, for example {"situation": "3"}; empty for the total.
   */
  codes: {
    [k: string]: string;
  };
}
export interface RuleReference {
  measure: string;
  source: Text;
}
/**
 * A number whose change since the latest earlier round is big enough to ask for an explanation: so many times as large or as small, and so many persons more or fewer.
 */
export interface ChangeRule {
  id: string;
  name: Text;
  reason: Text;
  severity?: Severity;
  number: RuleNumber;
  /**
   * So many times as many as before, or as few.
   */
  times: number;
  /**
   * And at least so many more or fewer.
   */
  difference: number;
  /**
   * What to do where the series says that the two rounds must not be compared: ask, and say so, or leave it.
   */
  acrossBreaks: 'ask' | 'skip';
  /**
   * True where the limits are Kartlägg’s own choice.
   */
  ours?: boolean;
}
/**
 * Numbers that are never all the same as those of another municipality or an earlier round, where there are enough of them to tell.
 */
export interface CopyRule {
  id: string;
  name: Text;
  reason: Text;
  severity?: Severity;
  of: 'other-municipality' | 'earlier-round';
  /**
   * At least so many of the numbers are above zero.
   */
  numbers: number;
  /**
   * And at least so many of them differ from each other.
   */
  different: number;
  /**
   * True where the limits are Kartlägg’s own choice.
   */
  ours?: boolean;
}
/**
 * Series over the years, with the comparisons that may be made.
 */
export interface SeriesSet {
  id: string;
  /**
   * @minItems 1
   */
  series: Series[];
}
export interface Series {
  id: string;
  title: Text;
  geo: Code;
  definition: Text;
  /**
   * @minItems 1
   */
  versions: {
    id: string;
    label: Text;
    reason?: Text;
  }[];
  comparisons: ComparisonRule[];
  /**
   * The verdict on two following years that no rule names.
   */
  otherwise: 'allowed' | 'note' | 'refused';
  sources?: Citation[];
}
/**
 * May the figure of one year be compared with that of another? A rule without a version covers every version.
 */
export interface ComparisonRule {
  from: number;
  fromVersion?: string;
  to: number;
  toVersion?: string;
  verdict: 'allowed' | 'note' | 'refused';
  reason: Text;
}
/**
 * A set of official tables.
 */
export interface Tables {
  id: string;
  /**
   * @minItems 1
   */
  tables: TableDefinition[];
}
export interface TableDefinition {
  id: string;
  /**
   * The kinds from funnel on are of persons told apart; they are left out of a round without them.
   */
  kind:
    | 'counts'
    | 'coverage'
    | 'series'
    | 'funnel'
    | 'left_out'
    | 'linkage'
    | 'reporters'
    | 'children'
    | 'reported_twice'
    | 'unseen';
  title: Text;
  level?: Level;
  population?: Text;
  /**
   * Variables down the page, outermost first; geo is the geography.
   */
  rows: string[];
  /**
   * Variables across the page.
   */
  columns: string[];
  /**
   * Variable id to the one code that holds, for example {"situation": "1"}.
   */
  fixed?: {
    [k: string]: string;
  };
  /**
   * @minItems 1
   */
  measures: string[];
  /**
   * Series ids, for kind series.
   */
  series?: string[];
  /**
   * The rows of a table of a kind that has no code list of its own: the kind knows the codes, and this is what they are called, in their order.
   *
   * @minItems 1
   */
  categories?: {
    code: Code;
    label: Text;
  }[];
  notes?: Text[];
}
/**
 * The variables that a delivery can carry and the column headings that they go by.
 */
export interface Variables {
  /**
   * @minItems 1
   */
  variables: Variable[];
}
export interface Variable {
  id: string;
  label: Text;
  definition?: Text;
  kind: 'code' | 'number' | 'text';
  /**
   * Headings in tidy files that mean this variable, compared without case and spaces.
   *
   * @minItems 1
   */
  columns: string[];
  /**
   * True where a value could point out a person: it is never printed.
   */
  identity?: boolean;
}
/**
 * Which answer counts where several forms about the same person disagree.
 */
export interface AnswerPolicy {
  id: string;
  name: Text;
  reason: Text;
  ours?: boolean;
  sources?: Citation[];
  /**
   * Kinds of respondents, the one that goes before others first.
   *
   * @minItems 1
   */
  reporters: Code[];
  rules: WinnerRule[];
  /**
   * For every variable that no rule names.
   */
  otherwise: {
    by: WinnerOrder;
    fill: boolean;
  };
}
export interface WinnerRule {
  variable: string;
  by: WinnerOrder;
  /**
   * Codes, the one that wins first.
   */
  order?: Code[];
  /**
   * Taken from the form that won this other variable, where that form answers it.
   */
  with?: string;
  /**
   * True where all codes of all forms hold, for multiple choice and for identities.
   */
  union?: boolean;
  /**
   * Codes that hold only where no other does, such as no other need.
   *
   * @minItems 1
   */
  exclusive?: Code[];
  /**
   * True where a form that does not answer is filled from one that does.
   */
  fill: boolean;
  reason: Text;
}
