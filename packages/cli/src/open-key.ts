import { readFileSync } from 'node:fs';
import { mayUseFor, readKey, type PseudonymKey } from '@kartlagg/linkage';
import { CliError } from './cli-error.js';
import { statOf } from './host/find-files.js';
import { hmac } from './host/hmac.js';
import { parseJson } from './host/parse-json.js';

/** The key in a file. What is wrong with it is for the user to mend, and is told without what stands in it. */
export function openKey(path: string): PseudonymKey {
  if (!statOf(path, path).isFile()) throw new CliError({ kind: 'not-a-file', path });
  const key = readKey(parseJson(textIn(path), path), hmac);
  if ('problem' in key) throw new CliError({ kind: 'key', usage: { fault: key.problem, path } });
  return key;
}

/** The key in a file, for a round: a key may only be used for the rounds that it was made for. */
export function openKeyFor(path: string, round: string): PseudonymKey {
  const key = openKey(path);
  if (!mayUseFor(key, round))
    throw new CliError({ kind: 'key', usage: { fault: 'other-round', path, round } });
  return key;
}

function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CliError({ kind: 'no-permission', path });
  }
}
