import type { Language } from '@kartlagg/model';
import { shownPath } from '../diagnostics/personal-number.js';
import { listWords } from '../numbers.js';

/** What is told of a key. Its secret is not among it. */
export interface ShownKey {
  readonly id: string;
  readonly purpose: string;
  readonly rounds: readonly string[] | 'any';
}

/** What the user did with a key that cannot be done. */
export type KeyUsage =
  | { readonly fault: 'exists'; readonly path: string }
  | { readonly fault: 'rounds-or-all' }
  | { readonly fault: 'other-round'; readonly path: string; readonly round: string }
  | {
      readonly fault: 'kind' | 'version' | 'purpose' | 'rounds' | 'secret' | 'id';
      readonly path: string;
    };

/** The key's id, purpose and rounds, a line each. */
export function keyLines({ id, purpose, rounds }: ShownKey, language: Language): readonly string[] {
  const sv = language === 'sv';
  const listed = rounds === 'any' ? undefined : listWords(rounds, language);
  return [
    sv ? `Nyckelns nummer: ${id}` : `The key’s number: ${id}`,
    sv ? `Syfte: ${purpose}` : `Purpose: ${purpose}`,
    sv ? `Omgångar: ${listed ?? 'alla'}` : `Rounds: ${listed ?? 'all'}`,
    ...(rounds === 'any' || rounds.length > 1
      ? [
          sv
            ? 'Samma person får samma pseudonym i alla dessa omgångar och kan följas mellan dem.'
            : 'The same person gets the same pseudonym in all these rounds and can be followed between them.',
        ]
      : []),
  ];
}

/** What was written, and what to do with it. `othersCanRead` where the file's rights are not known to keep others out. */
export function newKeyLines(
  path: string,
  id: string,
  othersCanRead: boolean,
  language: Language,
): readonly string[] {
  return language === 'sv'
    ? [
        `Nyckeln finns nu i ${path}.`,
        othersCanRead
          ? 'Andra som kommer åt mappen kan läsa filen. Lägg den där bara du kommer åt den.'
          : 'Bara ditt konto kan läsa filen.',
        'Spara en kopia på ett säkert ställe. En förlorad nyckel går inte att göra om.',
        'Lämna den bara till dem som ska göra pseudonymer, skild från uppgifterna och aldrig med samma e-post.',
        `Säg gärna numret ${id} öppet, för att se att alla har samma nyckel. Det röjer inget.`,
        'Den som har nyckeln kan ta reda på vem en pseudonym gäller. Radera den när den har gjort sitt.',
      ]
    : [
        `The key is now in ${path}.`,
        othersCanRead
          ? 'Others who can get at the folder can read the file. Put it where only you can.'
          : 'Only your account can read the file.',
        'Keep a copy in a safe place. A lost key cannot be made again.',
        'Give it only to those who are to make pseudonyms, apart from the data and never by the same e-mail.',
        `You may tell the number ${id} openly, to see that everyone has the same key. It gives nothing away.`,
        'Whoever has the key can find out whom a pseudonym stands for. Delete it when it has served its purpose.',
      ];
}

/** One line that says what went wrong and what to do. */
export function keyUsageSentence(asGiven: KeyUsage, language: Language): string {
  const usage = 'path' in asGiven ? { ...asGiven, path: shownPath(asGiven.path) } : asGiven;
  return language === 'sv' ? swedish(usage) : english(usage);
}

function swedish(usage: KeyUsage): string {
  switch (usage.fault) {
    case 'exists':
      return `${usage.path} finns redan och är orörd: den kan vara en nyckel som behövs. Välj ett annat namn med --ut.`;
    case 'rounds-or-all':
      return 'Ange omgången som nyckeln är till för med --omgang, eller --alla-omgangar om samma personer ska kunna följas mellan omgångar.';
    case 'other-round':
      return `Nyckeln i ${usage.path} är inte till för omgången ${usage.round}. Se vilka den är till för med kartlagg nyckel visa, och använd omgångens nyckel.`;
    case 'kind':
      return `${usage.path} är ingen nyckel från Kartlägg. Gör en med kartlagg nyckel ny.`;
    case 'version':
      return `${usage.path} är gjord av en senare version av Kartlägg. Uppdatera programmet och försök igen.`;
    case 'purpose':
      return `Nyckeln i ${usage.path} saknar syfte. Be den som gjorde den om en ny kopia.`;
    case 'rounds':
      return `Nyckeln i ${usage.path} säger inte vilka omgångar den är till för. Be den som gjorde den om en ny kopia.`;
    case 'secret':
      return `Nyckeln i ${usage.path} är skadad. Be den som gjorde den om en ny kopia.`;
    case 'id':
      return `Nyckeln i ${usage.path} har ändrats sedan den gjordes, så dess pseudonymer skulle inte stämma med andras. Be den som gjorde den om en ny kopia.`;
  }
}

function english(usage: KeyUsage): string {
  switch (usage.fault) {
    case 'exists':
      return `${usage.path} is there already and was left alone: it may be a key that is needed. Choose another name with --out.`;
    case 'rounds-or-all':
      return 'Give the round that the key is for with --round, or --all-rounds if the same persons are to be followed between rounds.';
    case 'other-round':
      return `The key in ${usage.path} is not for the round ${usage.round}. See which it is for with kartlagg key show, and use the key of the round.`;
    case 'kind':
      return `${usage.path} is not a key from Kartlägg. Make one with kartlagg key new.`;
    case 'version':
      return `${usage.path} was made by a later version of Kartlägg. Update the program and try again.`;
    case 'purpose':
      return `The key in ${usage.path} has no purpose. Ask whoever made it for a new copy.`;
    case 'rounds':
      return `The key in ${usage.path} does not say which rounds it is for. Ask whoever made it for a new copy.`;
    case 'secret':
      return `The key in ${usage.path} is damaged. Ask whoever made it for a new copy.`;
    case 'id':
      return `The key in ${usage.path} has been changed since it was made, so its pseudonyms would not match those of others. Ask whoever made it for a new copy.`;
  }
}
