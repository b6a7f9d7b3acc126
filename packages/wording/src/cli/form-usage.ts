import type { Language } from '@kartlagg/model';

/** What the user asked for of a form, or of a municipality, that cannot be given. */
export type FormUsage =
  | { readonly fault: 'form-exists'; readonly path: string }
  | { readonly fault: 'no-person-form'; readonly round: string }
  | { readonly fault: 'municipality-or-all' }
  | { readonly fault: 'unknown-municipality'; readonly text: string }
  | { readonly fault: 'outside-round'; readonly text: string; readonly round: string };

/** One line that says what went wrong and what to do. */
export function formUsageSentence(usage: FormUsage, language: Language): string {
  return language === 'sv' ? swedish(usage) : english(usage);
}

function swedish(usage: FormUsage): string {
  switch (usage.fault) {
    case 'form-exists':
      return `${usage.path} finns redan och är orörd: någon kan ha fyllt i den. Flytta den, eller välj en annan mapp med --ut.`;
    case 'no-person-form':
      return `Omgången ${usage.round} frågar inte om personer, bara om antal. Utelämna --personer.`;
    case 'municipality-or-all':
      return 'Ange en kommun med --kommun, eller alla med --alla.';
    case 'unknown-municipality':
      return `Ingen kommun heter eller har koden ${usage.text}. Skriv till exempel 0180 eller Stockholm.`;
    case 'outside-round':
      return `${usage.text} ingår inte i omgången ${usage.round}.`;
  }
}

function english(usage: FormUsage): string {
  switch (usage.fault) {
    case 'form-exists':
      return `${usage.path} is there already and was left alone: somebody may have filled it in. Move it, or choose another folder with --out.`;
    case 'no-person-form':
      return `The round ${usage.round} asks for no persons, only for numbers. Leave out --persons.`;
    case 'municipality-or-all':
      return 'Give a municipality with --municipality, or all with --all.';
    case 'unknown-municipality':
      return `No municipality has the name or code ${usage.text}. Write 0180 or Stockholm, for example.`;
    case 'outside-round':
      return `${usage.text} is not part of the round ${usage.round}.`;
  }
}
