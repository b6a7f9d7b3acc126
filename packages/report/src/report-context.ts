import type { ProtectedTable } from '@kartlagg/disclosure';
import type { Language, Text } from '@kartlagg/model';

/** What every publication says of itself. */
export interface PublicationContext {
  readonly language: Language;
  readonly round: { readonly id: string; readonly label: Text };
  /** The project's title, for example "Hemlöshet 2023". */
  readonly title: Text;
  /** Marks that hold for everything, for example that the figures are made up. */
  readonly marks: readonly Text[];
  /** Method and scope. */
  readonly notes: readonly Text[];
  /** What is Kartlägg's own choice, and no official wording. */
  readonly ownChoices: readonly Text[];
  /** The program's version, for example `0.1.0`. */
  readonly version: string;
}

/** What the workbook of tables needs beside its tables. */
export interface WorkbookContext extends PublicationContext {
  /** ISO date and time in UTC that is written as created: an argument, since the same input gives the same bytes. */
  readonly stamped: string;
}

/** What the page needs. Addresses are seen from the page, with `/` between their parts. */
export interface PageContext extends PublicationContext {
  readonly tables: readonly ProtectedTable[];
  readonly charts: readonly PageChart[];
  readonly definitions: readonly { readonly term: Text; readonly definition: Text }[];
  readonly findings: PageFindings;
  readonly files: {
    /** The folder of the tidy tables, for example `tables`. */
    readonly tables: string;
    readonly workbook: string;
    readonly hidden: string;
    readonly findings: string;
  };
}

/** A chart, drawn. */
export interface PageChart {
  readonly id: string;
  readonly title: string;
  readonly altText: string;
  readonly svg: string;
  readonly files: { readonly svg: string; readonly png: string; readonly json: string };
}

/** What the checks of the deliveries found. */
export interface PageFindings {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Files that are not in the tables. */
  readonly rejected: readonly string[];
}
