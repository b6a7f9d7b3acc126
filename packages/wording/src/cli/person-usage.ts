import type { Language } from '@kartlagg/model';
import { shownPath } from '../diagnostics/personal-number.js';
import { listWords } from '../numbers.js';

/** What the user did with persons that cannot be done. */
export type PersonUsage =
  | { readonly fault: 'no-forms'; readonly path: string }
  | { readonly fault: 'exists'; readonly path: string }
  | { readonly fault: 'no-persons'; readonly path: string }
  | { readonly fault: 'telling-name' }
  | { readonly fault: 'identity-left'; readonly columns: readonly string[] }
  | { readonly fault: 'nobody'; readonly municipality: string };

/** One line that says what went wrong and what to do. A path with a personal number in it is not repeated. */
export function personUsageSentence(asGiven: PersonUsage, language: Language): string {
  const usage = 'path' in asGiven ? { ...asGiven, path: shownPath(asGiven.path) } : asGiven;
  return language === 'sv' ? swedish(usage) : english(usage);
}

function swedish(usage: PersonUsage): string {
  switch (usage.fault) {
    case 'no-forms':
      return `I ${usage.path} finns inga personformulär som går att använda. Se vad som är fel med kartlagg kontrollera, eller gör ett formulär med kartlagg mall --personer.`;
    case 'exists':
      return `${usage.path} finns redan och är orörd: någon kan ha skrivit i den. Flytta den, eller välj ett annat namn med --ut.`;
    case 'no-persons':
      return `I ${usage.path} finns inga rader om personer som går att läsa. Se vad som är fel med kartlagg kontrollera. Är det en tabell med egna rubriker: säg hur den ska läsas med --tolkning (kartlagg tolka gör ett förslag).`;
    case 'telling-name':
      return 'Namnet efter --ut pekar ut en person. Inget är skrivet. Välj ett namn utan personnummer och namn.';
    case 'identity-left':
      return `Inget är skrivet: det som pekar ut en person skulle stå kvar i ${listWords(usage.columns, 'sv')}. Rätta det i källan och gör om.`;
    case 'nobody':
      return `Inget formulär gäller någon som vistas i eller rapporteras av ${usage.municipality}. Välj en annan kommun.`;
  }
}

function english(usage: PersonUsage): string {
  switch (usage.fault) {
    case 'no-forms':
      return `There are no person forms in ${usage.path} that can be used. See what is wrong with kartlagg check, or make a form with kartlagg template --persons.`;
    case 'exists':
      return `${usage.path} is there already and was left alone: somebody may have written in it. Move it, or choose another name with --out.`;
    case 'no-persons':
      return `There are no rows about persons in ${usage.path} that can be read. See what is wrong with kartlagg check. If it is a table with headings of its own: say how it is read with --mapping (kartlagg map proposes how).`;
    case 'telling-name':
      return 'The name after --out points out a person. Nothing was written. Choose a name without personal numbers and names.';
    case 'identity-left':
      return `Nothing was written: what points out a person would be left in ${listWords(usage.columns, 'en')}. Mend it in the source and do it again.`;
    case 'nobody':
      return `No form is about anybody who stays in or is reported by ${usage.municipality}. Choose another municipality.`;
  }
}
