import { keyId, keyText } from '@kartlagg/linkage';
import { keyLines, newKeyLines } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-code.js';
import { hmac } from '../host/hmac.js';
import { newSecret } from '../host/new-secret.js';
import { writeKeyFile } from '../host/write-key-file.js';
import type { Io } from '../io.js';
import { openKey } from '../open-key.js';

interface NewKeyOptions {
  readonly out: string;
  readonly purpose: string;
  readonly round?: readonly string[];
  readonly allRounds?: boolean;
}

/**
 * `kartlagg nyckel ny`: writes the file of a new key, and says its number and what to do with it. The secret is in the
 * file and nowhere else. A file that is there already is never written over: pseudonyms may have been made with it.
 */
export function newKeyCommand(options: NewKeyOptions, io: Io): number {
  const key = { purpose: purposeIn(options), rounds: roundsIn(options), secret: newSecret() };
  const written = writeKeyFile(options.out, keyText(key, hmac));
  if (written === undefined)
    throw new CliError({ kind: 'key', usage: { fault: 'exists', path: options.out } });
  const shown = { ...key, id: keyId(key, hmac) };
  for (const line of keyLines(shown, io.language)) io.print(line);
  for (const line of newKeyLines(options.out, shown.id, written.othersCanRead, io.language)) io.print(line);
  return EXIT.clean;
}

/** `kartlagg nyckel visa`: the number, purpose and rounds of a key, never its secret. */
export function showKeyCommand(path: string, io: Io): number {
  for (const line of keyLines(openKey(path), io.language)) io.print(line);
  return EXIT.clean;
}

function purposeIn({ purpose }: NewKeyOptions): string {
  const text = purpose.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (text === '') throw new CliError({ kind: 'missing-option-value', option: '--syfte' });
  return text;
}

/** Rounds are linked only where somebody asked for it. */
function roundsIn({ round = [], allRounds = false }: NewKeyOptions): readonly string[] | 'any' {
  const rounds = [...new Set(round.map((id) => id.trim()).filter((id) => id !== ''))].toSorted();
  if (allRounds === rounds.length > 0) throw new CliError({ kind: 'key', usage: { fault: 'rounds-or-all' } });
  return allRounds ? 'any' : rounds;
}
