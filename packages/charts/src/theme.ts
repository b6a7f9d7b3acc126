import type { ChartSpec } from './chart-spec.js';

/** Sizes in pixels of a chart that is 560 wide; the smallest text can still be read at 400. */
export const SIZE = {
  width: 560,
  margin: { side: 20, top: 20, bottom: 16 },
  title: 20,
  titleLine: 25,
  text: 15,
  small: 13,
  smallLine: 18,
  gap: 18,
} as const;

/** The first font ships with the package; the others stand in where an SVG is opened without it. Quoted: a name with a figure in it voids the whole list. */
export const FONT = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** The weights of the shipped font. */
export const WEIGHT = { regular: 400, strong: 600 } as const;

/**
 * Told apart in every common form of colour blindness and in grey. Everything that carries meaning has at least 3:1
 * against white, and text at least 4.5:1; `track` and `grid` carry none.
 */
export const COLOUR = {
  paper: '#ffffff',
  ink: '#1b1f24',
  muted: '#56606b',
  mark: '#a3161a',
  first: '#0b5c8a',
  second: '#b8530a',
  residual: '#76808b',
  hidden: '#56606b',
  track: '#e9edf0',
  grid: '#e3e7ea',
  axis: '#76808b',
} as const;

/** The shapes of a series' versions: as first published, then each later one. */
export const SHAPES = ['circle', 'diamond', 'square', 'triangle-up'] as const;

/** What Vega-Lite is told once for all charts. Numbers are written as the language writes them, on every machine. */
export function themeConfig(language: 'sv' | 'en'): NonNullable<ChartSpec['config']> {
  const sv = language === 'sv';
  return {
    aria: false,
    background: COLOUR.paper,
    font: FONT,
    locale: {
      number: {
        decimal: sv ? ',' : '.',
        thousands: sv ? '\u00a0' : ',',
        grouping: [3],
        currency: ['', ''],
        minus: '\u2212',
        percent: sv ? '\u00a0%' : '%',
      },
    },
    view: { stroke: null },
    text: { font: FONT, fontSize: SIZE.text, color: COLOUR.ink },
    axis: {
      labelFont: FONT,
      labelFontSize: SIZE.small,
      labelColor: COLOUR.muted,
      gridColor: COLOUR.grid,
      domainColor: COLOUR.axis,
      tickColor: COLOUR.axis,
    },
  };
}
