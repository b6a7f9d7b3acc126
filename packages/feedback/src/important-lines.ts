import { keyText } from '@kartlagg/model';
import {
  explainCode,
  feedbackHeading,
  gistWords,
  moreKinds,
  sentence,
  severityWord,
  shownPath,
} from '@kartlagg/wording';
import { compareImportance } from './compare-importance.js';
import type { TextOptions } from './finding-lines.js';
import type { Finding } from './finding.js';
import { wrappedLines } from './wrapped-lines.js';

/** With fewer findings than this the list itself is as quick to read. */
const FEW = 6;
/** So many kinds of finding stand at the top. */
const SHOWN = 5;

/**
 * The few things that matter most, over a long list: the kinds of error and warning with how often they stand and
 * what to do, those that explain others first. Findings that one cell may be behind are a kind of their own. Nothing
 * where the list is short.
 */
export function importantLines(findings: readonly Finding[], options: TextOptions): string[] {
  const grave = findings.filter(({ severity }) => severity !== 'note').sort(compareImportance);
  if (grave.length < FEW) return [];
  const { language } = options;
  const kinds = kindsOf(grave);
  const inFile = namingFiles(grave);
  return [
    feedbackHeading('important', language),
    ...kinds.slice(0, SHOWN).flatMap((kind) => kindLines(kind, inFile, options)),
    ...(kinds.length > SHOWN ? [`  ${moreKinds(kinds.length - SHOWN, language)}`] : []),
    '',
  ];
}

type InFile = (file: string, message: string) => string;

/** Puts the file's name before a sentence that does not say it, where there is more than one file to choose from. */
function namingFiles(findings: readonly Finding[]): InFile {
  const several = new Set(findings.map(({ diagnostic }) => diagnostic.at.file)).size > 1;
  return (file, message) => {
    const name = shownPath(file);
    return !several || name === '' || message.includes(name) ? message : `${name}: ${message}`;
  };
}

type Kind = readonly [Finding, ...Finding[]];

function kindsOf(findings: readonly Finding[]): Kind[] {
  const kinds = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = kindKey(finding);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [finding]);
    else kind.push(finding);
  }
  return [...kinds.values()];
}

function kindKey({ severity, diagnostic: { code, suspect } }: Finding): string {
  if (suspect === undefined) return keyText([severity, code]);
  const { file, sheet = '', cell = '' } = suspect.at;
  return keyText([severity, file, sheet, cell]);
}

/** A kind that stands in one place is said in full, with its place. */
function kindLines(kind: Kind, inFile: InFile, options: TextOptions): string[] {
  const [{ diagnostic, severity }] = kind;
  const { language } = options;
  const label = severityWord(severity, language).toLocaleUpperCase('sv');
  if (kind.length === 1) {
    const { message, fix } = sentence(diagnostic, language);
    return twoLines(`${label}  ${inFile(diagnostic.at.file, message)}`, fix, options);
  }
  const places = kind.reduce((sum, finding) => sum + finding.places, 0);
  const files = new Set(kind.map(({ diagnostic: { at } }) => at.file)).size;
  const { title, fix: usual } = explainCode(diagnostic.code, language);
  const fix = diagnostic.suspect === undefined ? usual : sentence(diagnostic, language).fix;
  const gist = `${gistWords(title, places, files, language)}.`;
  return twoLines(`${label}  ${files === 1 ? inFile(diagnostic.at.file, gist) : gist}`, fix, options);
}

function twoLines(message: string, fix: string, { width }: TextOptions): string[] {
  return [
    ...wrappedLines(`  ${message}`, width, '      '),
    ...wrappedLines(`      → ${fix}`, width, '        '),
  ];
}
