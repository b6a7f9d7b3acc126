import type { Text } from './definitions.js';

/** Where something stands. `cells` names several cells that one finding covers; `cell` is then the first. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly cells?: readonly string[];
  /** Cells that cannot be used because of what is found, such as the numbers of a row whose label is unknown. Not listed. */
  readonly beside?: readonly string[];
  /** What the cell is in the survey's words, for example "Situation 2, kvinnor". */
  readonly what?: Text;
}

/** `Antal!C7`, `C7` where there are no sheets, or the file where there is no cell. */
export function placeText(place: Place): string {
  if (place.cell === undefined) return place.sheet ?? place.file;
  return place.sheet === undefined || place.sheet === '' ? place.cell : `${place.sheet}!${place.cell}`;
}
