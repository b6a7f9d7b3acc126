import { resemblesPersonalNumber } from '@kartlagg/model';

/** Printed instead of what could point out a person. */
export const HIDDEN = '●●●';

/** A day of this century and a time of day, as programs put in the names of files. */
const TIME_STAMP = /(?<!\d)20\d{6}[-_ T]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)/gu;

/**
 * A path or a sheet's name as it may be shown: a name that holds a personal number, misspelt or not, is hidden whole, as
 * a person's name may stand beside it. `svar/Kalle 121212-1212.csv` is `svar/●●●.csv`.
 */
export function shownPath(path: string): string {
  return path
    .split('/')
    .map((name) =>
      resemblesPersonalNumber(name.replaceAll(TIME_STAMP, '')) ? `${HIDDEN}${endingOf(name)}` : name,
    )
    .join('/');
}

function endingOf(name: string): string {
  return /\.[a-z]{1,5}$/iu.exec(name)?.[0] ?? '';
}
