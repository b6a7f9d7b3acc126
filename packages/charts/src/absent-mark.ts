import type { ChartLayer, XPosition, YPosition } from './chart-spec.js';
import { COLOUR, SIZE } from './theme.js';

/** A square with three strokes across it: drawn where a number is hidden, always the same size. */
const HATCHED =
  'M-1,-1L1,-1L1,1L-1,1ZM-1,-0.33L-0.33,-1M-1,0.33L0.33,-1M-1,1L1,-1M-0.33,1L1,-0.33M0.33,1L1,0.33';

/** A short line: drawn where there is no number. */
const DASH = 'M-1,0L1,0';

/**
 * The layers for rows that have no number: a hatched square where it is hidden, a dash where it does not exist. They
 * need the fields `status` and, beside this, whatever `position` uses.
 */
export function absentMarks(
  position: { readonly x: XPosition; readonly y: YPosition },
  offset: { readonly x?: number; readonly y?: number } = {},
): ChartLayer[] {
  const place = { xOffset: offset.x ?? 0, yOffset: offset.y ?? 0 };
  const stroke = { filled: false, stroke: COLOUR.hidden, opacity: 1, ...place };
  return [
    {
      transform: [{ filter: "datum.status === 'suppressed'" }],
      mark: { type: 'point', shape: HATCHED, size: SIZE.text * 9, strokeWidth: 1, ...stroke },
      encoding: position,
    },
    {
      transform: [{ filter: "!isValid(datum.value) && datum.status !== 'suppressed'" }],
      mark: { type: 'point', shape: DASH, size: SIZE.text * 5, strokeWidth: 1.5, ...stroke },
      encoding: position,
    },
  ];
}
