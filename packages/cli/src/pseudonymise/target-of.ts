import { basename, dirname, extname, join } from 'node:path';
import { squeezed, type SourceIdentity } from '@kartlagg/ingest';
import { holdsPersonalNumber } from '@kartlagg/model';
import { CliError } from '../cli-error.js';

const ADDED = '-pseudonymiserad';
/** Text formats and workbooks each give their own kind. */
const TEXTS: ReadonlySet<string> = new Set(['.csv', '.tsv', '.tab', '.txt']);
/** So much of a name of a file must be the same for it to point out somebody. */
const TELLING = 6;

/**
 * Where the pseudonymised file is to be: beside the source unless the user says otherwise. A name that holds a personal
 * number, or a number or date that stands in the file as an identity, is not carried over, and is refused where it is asked for.
 */
export function targetOf(
  path: string,
  out: string | undefined,
  round: string,
  { texts }: Pick<SourceIdentity, 'texts'>,
): string {
  if (out !== undefined) {
    if (pointsOut(basename(out), texts))
      throw new CliError({ kind: 'persons', usage: { fault: 'telling-name' } });
    return out;
  }
  const ending = extname(path);
  const name = basename(path, ending);
  const own = pointsOut(name, texts) ? `personer-${round}` : name;
  return join(dirname(path), `${own}${ADDED}${TEXTS.has(ending.toLowerCase()) ? '.csv' : '.xlsx'}`);
}

function pointsOut(name: string, texts: SourceIdentity['texts']): boolean {
  const own = squeezed(name);
  return (
    holdsPersonalNumber(name) ||
    [...texts].some((text) => text.length >= TELLING && own.includes(text) && !MAY_BE_A_PLACE.test(text))
  );
}

/** One word: a family name that may as well be a municipality. */
const MAY_BE_A_PLACE = /^\p{L}{1,9}$/u;
