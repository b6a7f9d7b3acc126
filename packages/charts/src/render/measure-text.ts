import { textMetrics as vegaMetrics } from 'vega';
import type { ShippedFont } from './shipped-font.js';
import { fontOfWeight } from './shipped-font.js';

/** Vega's way of measuring text, which it lets others replace; its types leave it out. */
declare module 'vega' {
  export const textMetrics: { width: (item: MeasuredText, text: unknown) => number };
}

/** What Vega says of a text that it wants to measure. */
interface MeasuredText {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

/** Makes Vega measure text with the shipped font. Without a browser it guesses 0.8 of the font size for each letter. */
export function measureTextWith(fonts: readonly ShippedFont[]): void {
  vegaMetrics.width = ({ fontSize = 11, fontWeight }, text) => {
    const font = fontOfWeight(fonts, fontWeight);
    return typeof text === 'string' || typeof text === 'number' ? font.width(`${text}`.trim()) * fontSize : 0;
  };
}
