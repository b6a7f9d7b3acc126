import type { Language } from '@kartlagg/model';
import { shownPath } from '../diagnostics/personal-number.js';
import { listWords } from '../numbers.js';
import { formUsageSentence, type FormUsage } from './form-usage.js';
import { keyUsageSentence, type KeyUsage } from './key-words.js';
import { personUsageSentence, type PersonUsage } from './person-usage.js';

/** What the user did that cannot be done, and what to do instead. Each has its own facts. */
export type UsageProblem =
  | { readonly kind: 'missing-path' | 'not-a-folder'; readonly path: string }
  | { readonly kind: 'empty-folder'; readonly path: string }
  | { readonly kind: 'no-permission'; readonly path: string }
  | { readonly kind: 'unknown-round'; readonly round: string; readonly known: readonly string[] }
  | { readonly kind: 'which-round'; readonly known: readonly string[] }
  | { readonly kind: 'form'; readonly usage: FormUsage }
  | { readonly kind: 'unknown-table'; readonly table: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-measure'; readonly measure: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | {
      readonly kind: 'unknown-code';
      readonly key: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'no-such-cell'; readonly table: string }
  | { readonly kind: 'missing-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'empty-table'; readonly table: string }
  | { readonly kind: 'other-parts'; readonly path: string }
  | { readonly kind: 'output-is-a-file'; readonly path: string }
  | { readonly kind: 'output-is-a-mount'; readonly path: string }
  | { readonly kind: 'foreign-output'; readonly path: string }
  | { readonly kind: 'output-inside-input'; readonly path: string }
  | { readonly kind: 'not-a-file'; readonly path: string }
  | { readonly kind: 'mark-is-a-file'; readonly path: string }
  | { readonly kind: 'mark-in-run'; readonly path: string }
  | { readonly kind: 'mark-inside-input'; readonly path: string }
  | { readonly kind: 'foreign-copy'; readonly path: string }
  | { readonly kind: 'mapping-exists'; readonly path: string }
  | { readonly kind: 'key'; readonly usage: KeyUsage }
  | { readonly kind: 'persons'; readonly usage: PersonUsage }
  | { readonly kind: 'bad-json'; readonly path: string; readonly line: number }
  | { readonly kind: 'bad-definition'; readonly sentences: readonly string[] }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'cannot-write'; readonly path: string; readonly reason: string }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'unknown-command'; readonly command: string }
  | { readonly kind: 'missing-argument'; readonly argument: string }
  | { readonly kind: 'missing-option-value'; readonly option: string }
  | { readonly kind: 'missing-option'; readonly option: string }
  | { readonly kind: 'bad-choice'; readonly option: string; readonly known: readonly string[] }
  | { readonly kind: 'too-many-arguments' };

/** One line (or a few) that says what went wrong and what to do. A path with a personal number in it is not repeated. */
export function usageSentence(asGiven: UsageProblem, language: Language): string {
  const problem = 'path' in asGiven ? { ...asGiven, path: shownPath(asGiven.path) } : asGiven;
  return language === 'sv' ? swedish(problem) : english(problem);
}

function swedish(problem: UsageProblem): string {
  const known = 'known' in problem ? listWords(problem.known, 'sv') : '';
  switch (problem.kind) {
    case 'missing-path':
      return `Det finns inget som heter ${problem.path}. Kontrollera namnet och försök igen.`;
    case 'not-a-folder':
      return `${problem.path} är ingen mapp. Ange mappen som leveranserna ligger i.`;
    case 'empty-folder':
      return `Mappen ${problem.path} innehåller inga leveranser. Lägg kommunernas filer (xlsx eller csv) där och försök igen.`;
    case 'no-permission':
      return `${problem.path} går inte att läsa: du saknar behörighet.`;
    case 'unknown-round':
      return `Omgången ${problem.round} finns inte. Välj en av ${known}.`;
    case 'which-round':
      return `Det går inte att se vilken omgång leveranserna hör till. Ange den med --omgang. Det finns ${known}.`;
    case 'form':
      return formUsageSentence(problem.usage, 'sv');
    case 'unknown-table':
      return `Tabellen ${problem.table} finns inte i omgången. Välj en av ${known}.`;
    case 'unknown-measure':
      return `Tabellen har inget mått som heter ${problem.measure}. Välj ett av ${known}.`;
    case 'unknown-key':
      return `Tabellen är inte uppdelad efter ${problem.key}. Den är uppdelad efter ${known}.`;
    case 'unknown-code':
      return `${problem.value} finns inte som ${problem.key} i tabellen. Välj bland ${known}.`;
    case 'no-such-cell':
      return `Tabellen ${problem.table} har ingen sådan cell.`;
    case 'missing-key':
      return `Ange ${problem.key}. Välj bland ${known}.`;
    case 'empty-table':
      return `Tabellen ${problem.table} är tom: det finns inga siffror att förklara.`;
    case 'other-parts':
      return `Mappen ${problem.path} innehåller en hel körning, och delar av två körningar ska inte blandas. Välj en annan mapp med --ut.`;
    case 'output-is-a-file':
      return `${problem.path} är en fil. Välj en mapp för resultatet med --ut.`;
    case 'output-is-a-mount':
      return `${problem.path} är en egen disk eller volym och kan inte bytas ut i ett steg. Välj en mapp inuti den med --ut, till exempel ${problem.path}/out.`;
    case 'foreign-output':
      return `Mappen ${problem.path} innehåller filer som Kartlägg inte har skrivit. Inget har ändrats. Välj en annan mapp med --ut.`;
    case 'output-inside-input':
      return `Resultatet kan inte skrivas i ${problem.path}, för där ligger leveranserna. Välj en annan mapp med --ut.`;
    case 'not-a-file':
      return `${problem.path} är ingen fil. Ange en fil.`;
    case 'mark-is-a-file':
      return `${problem.path} är en fil. Välj en mapp för de märkta kopiorna med --markera.`;
    case 'mark-in-run':
      return `Mappen ${problem.path} innehåller resultatet av en körning. Välj en annan mapp med --markera.`;
    case 'mark-inside-input':
      return `De märkta kopiorna kan inte skrivas i ${problem.path}, för där ligger filerna som kontrolleras. Välj en annan mapp med --markera.`;
    case 'foreign-copy':
      return `${problem.path} är orörd: Kartlägg har inte skrivit den, eller så har någon arbetat i den sedan dess. Inget är skrivet. Flytta den, eller välj en annan mapp med --markera.`;
    case 'mapping-exists':
      return `${problem.path} finns redan och är orörd: någon kan ha rättat den. Flytta den, eller välj ett annat namn med --ut.`;
    case 'key':
      return keyUsageSentence(problem.usage, 'sv');
    case 'persons':
      return personUsageSentence(problem.usage, 'sv');
    case 'bad-json':
      return `${problem.path} går inte att läsa som JSON: felet är på eller nära rad ${problem.line}.`;
    case 'bad-definition':
      return problem.sentences.join('\n');
    case 'disk-full':
      return `Disken är full, så ${problem.path} kunde inte skrivas. Det som fanns där tidigare är orört. Frigör plats och kör igen.`;
    case 'cannot-write':
      return `${problem.path} kunde inte skrivas (${problem.reason}). Det som fanns där tidigare är orört.`;
    case 'unknown-option':
      return `Valet ${problem.option} finns inte. Skriv --help för att se vilka som finns.`;
    case 'unknown-command':
      return `Kommandot ${problem.command} finns inte. Skriv kartlagg --help för att se vilka som finns.`;
    case 'missing-argument':
      return `Något saknas: ${problem.argument}. Skriv --help för att se hur kommandot används.`;
    case 'missing-option-value':
      return `Valet ${problem.option} behöver ett värde.`;
    case 'missing-option':
      return `Valet ${problem.option} måste anges.`;
    case 'bad-choice':
      return `${problem.option} kan vara ${orWords(problem.known, 'sv')}.`;
    case 'too-many-arguments':
      return 'Det står för många ord på raden. Skriv --help för att se hur kommandot används.';
  }
}

function english(problem: UsageProblem): string {
  const known = 'known' in problem ? listWords(problem.known, 'en') : '';
  switch (problem.kind) {
    case 'missing-path':
      return `There is nothing called ${problem.path}. Check the name and try again.`;
    case 'not-a-folder':
      return `${problem.path} is not a folder. Give the folder that the deliveries lie in.`;
    case 'empty-folder':
      return `The folder ${problem.path} holds no deliveries. Put the municipalities’ files (xlsx or csv) there and try again.`;
    case 'no-permission':
      return `${problem.path} cannot be read: you lack permission.`;
    case 'unknown-round':
      return `There is no round ${problem.round}. Choose one of ${known}.`;
    case 'which-round':
      return `It cannot be told which round the deliveries belong to. Give it with --round. There are ${known}.`;
    case 'form':
      return formUsageSentence(problem.usage, 'en');
    case 'unknown-table':
      return `The round has no table ${problem.table}. Choose one of ${known}.`;
    case 'unknown-measure':
      return `The table has no measure ${problem.measure}. Choose one of ${known}.`;
    case 'unknown-key':
      return `The table is not divided by ${problem.key}. It is divided by ${known}.`;
    case 'unknown-code':
      return `${problem.value} is no ${problem.key} of the table. Choose one of ${known}.`;
    case 'no-such-cell':
      return `The table ${problem.table} has no such cell.`;
    case 'missing-key':
      return `Give ${problem.key}. Choose one of ${known}.`;
    case 'empty-table':
      return `The table ${problem.table} is empty: there are no figures to explain.`;
    case 'other-parts':
      return `The folder ${problem.path} holds a whole run, and parts of two runs must not be mixed. Choose another folder with --out.`;
    case 'output-is-a-file':
      return `${problem.path} is a file. Choose a folder for the result with --out.`;
    case 'output-is-a-mount':
      return `${problem.path} is a disk or volume of its own and cannot be replaced in one step. Choose a folder inside it with --out, for example ${problem.path}/out.`;
    case 'foreign-output':
      return `The folder ${problem.path} holds files that Kartlägg did not write. Nothing was changed. Choose another folder with --out.`;
    case 'output-inside-input':
      return `The result cannot be written in ${problem.path}: the deliveries lie there. Choose another folder with --out.`;
    case 'not-a-file':
      return `${problem.path} is not a file. Give a file.`;
    case 'mark-is-a-file':
      return `${problem.path} is a file. Choose a folder for the marked copies with --mark.`;
    case 'mark-in-run':
      return `The folder ${problem.path} holds the result of a run. Choose another folder with --mark.`;
    case 'mark-inside-input':
      return `The marked copies cannot be written in ${problem.path}: the files that are checked lie there. Choose another folder with --mark.`;
    case 'foreign-copy':
      return `${problem.path} was left alone: Kartlägg did not write it, or somebody has worked in it since. Nothing was written. Move it, or choose another folder with --mark.`;
    case 'mapping-exists':
      return `${problem.path} is there already and was left alone: somebody may have corrected it. Move it, or choose another name with --out.`;
    case 'key':
      return keyUsageSentence(problem.usage, 'en');
    case 'persons':
      return personUsageSentence(problem.usage, 'en');
    case 'bad-json':
      return `${problem.path} cannot be read as JSON: the fault is on or near line ${problem.line}.`;
    case 'bad-definition':
      return problem.sentences.join('\n');
    case 'disk-full':
      return `The disk is full, so ${problem.path} could not be written. What was there before is untouched. Free some space and run again.`;
    case 'cannot-write':
      return `${problem.path} could not be written (${problem.reason}). What was there before is untouched.`;
    case 'unknown-option':
      return `There is no option ${problem.option}. Write --help to see those that exist.`;
    case 'unknown-command':
      return `There is no command ${problem.command}. Write kartlagg --help to see those that exist.`;
    case 'missing-argument':
      return `Something is missing: ${problem.argument}. Write --help to see how the command is used.`;
    case 'missing-option-value':
      return `The option ${problem.option} needs a value.`;
    case 'missing-option':
      return `The option ${problem.option} must be given.`;
    case 'bad-choice':
      return `${problem.option} can be ${orWords(problem.known, 'en')}.`;
    case 'too-many-arguments':
      return 'There are too many words on the line. Write --help to see how the command is used.';
  }
}

function orWords(words: readonly string[], language: Language): string {
  return words.join(language === 'sv' ? ' eller ' : ' or ');
}
