import type { UsageProblem } from '@kartlagg/wording';
import type { CommanderError } from 'commander';

/** What commander complains of, as a problem with words of our own. Null where help or version was asked for. */
export function commanderProblem(error: CommanderError): UsageProblem | null {
  const named = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.unknownOption':
      return { kind: 'unknown-option', option: named };
    case 'commander.unknownCommand':
      return { kind: 'unknown-command', command: named };
    case 'commander.missingArgument':
      return { kind: 'missing-argument', argument: named };
    case 'commander.optionMissingArgument':
      return { kind: 'missing-option-value', option: named };
    case 'commander.missingMandatoryOptionValue':
      return { kind: 'missing-option', option: named };
    case 'commander.invalidArgument':
      return { kind: 'bad-choice', option: named, known: choices(error.message) };
    default:
      return { kind: 'too-many-arguments' };
  }
}

function choices(message: string): string[] {
  const listed = /Allowed choices are (.*)\.$/u.exec(message)?.[1] ?? '';
  return listed.split(', ').filter((choice) => choice !== '');
}
