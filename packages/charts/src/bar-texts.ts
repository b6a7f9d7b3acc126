import { absentMarks } from './absent-mark.js';
import type { ChartLayer, XPosition, YPosition } from './chart-spec.js';
import { COLOUR, WEIGHT } from './theme.js';

/**
 * The words of bars that stand one below the other: the label above each, its number at its end, and what is said where
 * there is none, with the mark of it.
 *
 * @param offsets How far from the middle of a bar's band the label and the number stand, in pixels.
 */
export function barTexts(
  { y, x }: { readonly y: YPosition; readonly x: XPosition },
  offsets: { readonly label: number; readonly number: number },
): ChartLayer[] {
  const text = { type: 'text', align: 'left', baseline: 'middle' } as const;
  const start = { value: 0 };
  return [
    {
      mark: { ...text, yOffset: offsets.label },
      encoding: { y, x: start, text: { field: 'label' } },
    },
    {
      transform: [{ filter: 'isValid(datum.value)' }],
      mark: { ...text, fontWeight: WEIGHT.strong, dx: 7, yOffset: offsets.number },
      encoding: { y, x, text: { field: 'text' } },
    },
    {
      transform: [{ filter: '!isValid(datum.value)' }],
      mark: { ...text, color: COLOUR.muted, dx: 24, yOffset: offsets.number },
      encoding: { y, x: start, text: { field: 'text' } },
    },
    ...absentMarks({ y, x: start }, { x: 8, y: offsets.number }),
  ];
}
