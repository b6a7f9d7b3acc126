import { CliError } from '../cli-error.js';

/** A JSON text as a value. A text that is not JSON is the user's error, told with the line that it is near. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const stated = /line (\d+)/u.exec(message)?.[1];
    const position = Number(/position (\d+)/u.exec(message)?.[1] ?? text.length);
    const line = stated === undefined ? text.slice(0, position).split('\n').length : Number(stated);
    throw new CliError({ kind: 'bad-json', path, line });
  }
}
