import type { CATALOGUE, DiagnosticCode, Language } from '@kartlagg/model';

type Entry<Code extends DiagnosticCode> = (typeof CATALOGUE)[Code];

/** The names of the params that a code carries, always or in some of its findings. */
export type ParamName<Code extends DiagnosticCode> =
  | Entry<Code>['params'][number]
  | (Entry<Code> extends { readonly optional: readonly (infer Name extends string)[] } ? Name : never);

/** The params of one finding, as words in the reader's language. One that is private, or that holds something
 * like a personal number, reads ●●● as a whole; an absent one –. */
export interface Say<Name extends string> {
  /** Where, to begin a sentence with: `Blad Antal, cell C14 (Situation 2, kvinnor)`. */
  readonly where: string;
  /** How many cells `where` names; none where it names a sheet or the file. */
  readonly cells: number;
  /** The file alone: `Filen 0180.xlsx`. */
  readonly file: string;
  /** True where the finding stands in a text file, whose rows can be taken away. */
  readonly inTextFile: boolean;
  readonly has: (name: Name) => boolean;
  /** The param as it is; numbers in the reader's format. */
  readonly word: (name: Name) => string;
  /** The name of a file, which may look like anything: its digits are often a date and a time. */
  readonly path: (name: Name) => string;
  /** What stands in the file, within quotation marks. */
  readonly quoted: (name: Name) => string;
  /** The param as a number, to choose between one and many. */
  readonly count: (name: Name) => number;
}

/** What is said of one code in one language. */
export interface CodeWords<Name extends string> {
  /** For the handbook: the finding in a few words. */
  readonly title: string;
  /** For the handbook: what it means, and what happens to the numbers. */
  readonly meaning: string;
  /** Where, what stands there and what is wrong. */
  readonly message: (say: Say<Name>) => string;
  /** What to do. */
  readonly fix: string;
  /** What to do in one finding, where its params make the advice sharper. */
  readonly fixHere?: (say: Say<Name>) => string;
}

/** Every code of one kind of place, in both languages. A code that is left out does not compile. */
export type KindWords<Kind extends string> = {
  readonly [Code in Extract<DiagnosticCode, `${Kind}.${string}`>]: Readonly<
    Record<Language, CodeWords<ParamName<Code>>>
  >;
};
