import type { Language } from '@kartlagg/model';
import { SurveyError } from '@kartlagg/survey';
import { ownFault, problemSentence, usageSentence } from '@kartlagg/wording';
import { CommanderError } from 'commander';
import { CliError } from './cli-error.js';
import { commanderProblem } from './commander-problem.js';
import { EXIT } from './exit-code.js';
import { processIo } from './io.js';
import { chosenLanguage, normalArguments } from './normal-arguments.js';
import { program } from './program.js';
import { VERSION } from './version.js';

/** Runs the command with what stands after its name, and gives the process's exit code. Never throws. */
export async function main(words: readonly string[]): Promise<number> {
  const language = chosenLanguage(words);
  const io = processIo(language);
  endWhole();
  try {
    let code: number = EXIT.clean;
    await program(io, (result) => (code = result)).parseAsync(normalArguments(words), { from: 'user' });
    return code;
  } catch (error) {
    return ending(error, language);
  } finally {
    io.progress('');
  }
}

/** An interrupt waits for the write that is going on: what is written is written whole. */
function endWhole(): void {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.once('SIGTERM', () => process.exit(EXIT.terminated));
}

/** Says what went wrong in one place, so that a stack trace never reaches the user. */
function ending(error: unknown, language: Language): number {
  if (error instanceof CommanderError) {
    const problem = commanderProblem(error);
    if (problem === null) return EXIT.clean;
    return complain(usageSentence(problem, language), EXIT.usage);
  }
  if (error instanceof CliError) return complain(usageSentence(error.problem, language), EXIT.usage);
  if (error instanceof SurveyError) {
    const sentences = error.problems.map((problem) => {
      const { message, fix } = problemSentence(problem, language);
      return `${message} ${fix}`;
    });
    return complain(usageSentence({ kind: 'bad-definition', sentences }, language), EXIT.usage);
  }
  return complain(ownFault(VERSION, whereIn(error), language), EXIT.ownFault);
}

function complain(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}

/** The name of the error and the line of our code, never its message: that could quote the data. */
function whereIn(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const frame = /([\w-]+\.js:\d+)/u.exec(error.stack?.split('\n    at ')[1] ?? '')?.[1];
  return frame === undefined ? error.name : `${error.name}, ${frame}`;
}
