import type { Language } from '@kartlagg/model';

/** Where the program speaks, and in which language. */
export interface Io {
  readonly language: Language;
  /** A line of the result. */
  readonly print: (line: string) => void;
  /** What is going on: the line replaces the one before it on a terminal, and is left out elsewhere. */
  readonly progress: (line: string) => void;
}

/** Speaks on the process's own streams. */
export function processIo(language: Language): Io {
  const terminal = process.stderr.isTTY;
  process.stdout.on('error', leaveQuietly);
  return {
    language,
    print: (line) => {
      if (terminal) process.stderr.write('\r\u001b[K');
      process.stdout.write(`${line}\n`);
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
