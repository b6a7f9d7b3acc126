import { CliError } from '../cli-error.js';

/** A JSON text as a value. A text that is not JSON is the user's error, told with the line that it is on. */
export function parseJson(text: string, path: string): unknown {
  const json = text.replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    const line = json.slice(0, faultyLength(json)).trimEnd().split('\n').length;
    throw new CliError({ kind: 'bad-json', path, line });
  }
}

/**
 * How much of a text must be read before no ending could make it JSON: the messages of the parser do not always say
 * where it stopped, and differ between versions.
 */
function faultyLength(text: string): number {
  let [possible, faulty] = [0, text.length];
  while (possible < faulty) {
    const middle = Math.floor((possible + faulty) / 2);
    if (isCutShort(text.slice(0, middle))) possible = middle + 1;
    else faulty = middle;
  }
  return faulty;
}

/** Whether a text is the beginning of some JSON text. */
function isCutShort(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/u.exec(message)?.[1];
    return position === undefined ? message.includes('end of JSON') : Number(position) >= text.length;
  }
}
