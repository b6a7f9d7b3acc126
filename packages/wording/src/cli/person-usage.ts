import type { Language } from '@kartlagg/model';

/** What the user did with persons that cannot be done. */
export type PersonUsage =
  | { readonly fault: 'no-forms'; readonly path: string }
  | { readonly fault: 'exists'; readonly path: string }
  | { readonly fault: 'nobody'; readonly municipality: string };

/** One line that says what went wrong and what to do. */
export function personUsageSentence(usage: PersonUsage, language: Language): string {
  return language === 'sv' ? swedish(usage) : english(usage);
}

function swedish(usage: PersonUsage): string {
  switch (usage.fault) {
    case 'no-forms':
      return `I ${usage.path} finns inga personformulär som går att använda. Se vad som är fel med kartlagg kontrollera, eller gör ett formulär med kartlagg mall --personer.`;
    case 'exists':
      return `${usage.path} finns redan och är orörd: någon kan ha skrivit i den. Flytta den, eller välj ett annat namn med --ut.`;
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
    case 'nobody':
      return `No form is about anybody who stays in or is reported by ${usage.municipality}. Choose another municipality.`;
  }
}
