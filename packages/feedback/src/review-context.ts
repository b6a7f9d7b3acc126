import type { Language, PersonForm } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/** What the pairs are shown with. */
export interface ReviewContext {
  /** By id, every form that a pair names. */
  readonly forms: ReadonlyMap<string, PersonForm>;
  readonly survey: Survey;
  readonly language: Language;
}
