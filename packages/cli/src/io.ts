import type { Language } from '@kartlagg/model';

/** Where the program speaks, and in which language. */
export interface Io {
  readonly language: Language;
  /** Characters on a line of text for people. */
  readonly width: number;
  /** A line of the result. */
  readonly print: (line: string) => void;
  /** A line about the result, where the result itself is for another program. */
  readonly remark: (line: string) => void;
  /** What is going on: the line replaces the one before it on a terminal, and is left out elsewhere. */
  readonly progress: (line: string) => void;
}

/** Longer lines are hard to read; shorter ones leave no room for a place and what is wrong there. */
const [NARROWEST, WIDEST] = [50, 100];

/** Speaks on the process's own streams. */
export function processIo(language: Language): Io {
  const terminal = process.stderr.isTTY;
  process.stdout.on('error', leaveQuietly);
  return {
    language,
    width: Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? WIDEST)),
    print: (line) => {
      if (terminal) process.stderr.write('\r\u001b[K');
      process.stdout.write(`${line}\n`);
    },
    remark: (line) => {
      if (terminal) process.stderr.write('\r\u001b[K');
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (terminal) process.stderr.write(`\r\u001b[K${line}`);
    },
  };
}

/** The reader of our output has had enough, as `head` has: no fault of anyone. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
