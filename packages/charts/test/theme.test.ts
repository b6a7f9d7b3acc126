import { expect, it } from 'vitest';
import { COLOUR } from '../src/theme.js';

/** Contrast against white as WCAG 2.2 counts it. */
function contrast(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

it.each(['first', 'second', 'residual', 'hidden', 'axis'] as const)('%s has 3:1 against white', (name) => {
  expect(contrast(COLOUR[name])).toBeGreaterThanOrEqual(3);
});

it.each(['ink', 'muted', 'mark', 'first', 'second'] as const)(
  '%s has 4.5:1 against white as text',
  (name) => {
    expect(contrast(COLOUR[name])).toBeGreaterThanOrEqual(4.5);
  },
);
