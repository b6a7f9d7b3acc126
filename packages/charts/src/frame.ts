import type { Language } from '@kartlagg/model';
import type { ChartLayer, ChartRow, ChartSpec } from './chart-spec.js';
import { balancedLines, wrapText } from './text-width.js';
import { COLOUR, SIZE, themeConfig, WEIGHT } from './theme.js';

/** The inner part of a chart, as a kind of chart draws it. */
export interface Drawing {
  readonly rows: readonly ChartRow[];
  readonly layers: readonly ChartLayer[];
  /** Height of the plot in pixels; its width is always `plotWidth`. */
  readonly height: number;
  /** Pixels that an axis takes below the plot. */
  readonly below?: number;
}

/** What stands around the plot. */
export interface FrameText {
  readonly title: string;
  readonly subtitle: string;
  /** Warnings over the numbers, for example that they are made up. */
  readonly marks: readonly string[];
  /** Explanations under the plot, one paragraph each. */
  readonly notes: readonly string[];
  readonly source: string;
}

/** The width of every plot: the chart without its margins. */
export const plotWidth = SIZE.width - 2 * SIZE.margin.side;

/** A drawing with title, subtitle and marks above it and notes and source below: a spec that stands on its own. */
export function frame(
  drawing: Drawing,
  text: FrameText,
  language: Language,
): { readonly spec: ChartSpec; readonly height: number } {
  const title = balancedLines(text.title, SIZE.title, plotWidth);
  const subtitle = wrapText(text.subtitle, SIZE.small, plotWidth);
  const marks = text.marks.flatMap((mark) => wrapText(mark, SIZE.small, plotWidth));
  const footer = [...text.notes, text.source].flatMap((note) => wrapText(note, SIZE.small, plotWidth));
  const blocks = stacked([
    { text: title, size: SIZE.title, line: SIZE.titleLine, colour: COLOUR.ink, weight: WEIGHT.strong },
    { text: subtitle, ...SMALL, colour: COLOUR.muted, weight: WEIGHT.regular },
    { text: marks, ...SMALL, colour: COLOUR.mark, weight: WEIGHT.strong },
  ]);
  const top = SIZE.margin.top + blocks.height + SIZE.gap;
  const foot = drawing.height + (drawing.below ?? 0) + SIZE.gap;
  const bottom = foot - drawing.height + footer.length * SIZE.smallLine + SIZE.margin.bottom;
  const spec: ChartSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: plotWidth,
    height: drawing.height,
    padding: { left: SIZE.margin.side, right: SIZE.margin.side, top, bottom },
    autosize: 'none',
    data: { values: [...drawing.rows] },
    layer: [
      ...blocks.placed.map(({ y, ...block }) => textLayer(block, SIZE.margin.top - top + y)),
      ...drawing.layers,
      textLayer({ text: footer, ...SMALL, colour: COLOUR.muted, weight: WEIGHT.regular }, foot),
    ],
    config: themeConfig(language),
  };
  return { spec, height: top + drawing.height + bottom };
}

/** Lines of text that look alike. */
interface Block {
  readonly text: string[];
  readonly size: number;
  readonly line: number;
  readonly colour: string;
  readonly weight: 400 | 600;
}

const SMALL = { size: SIZE.small, line: SIZE.smallLine } as const;
const BETWEEN = 4;

function stacked(blocks: readonly Block[]): {
  readonly placed: readonly (Block & { readonly y: number })[];
  readonly height: number;
} {
  const placed: (Block & { readonly y: number })[] = [];
  let height = 0;
  for (const block of blocks) {
    if (block.text.length === 0) continue;
    placed.push({ ...block, y: height });
    height += block.text.length * block.line + BETWEEN;
  }
  return { placed, height };
}

function textLayer({ text, size, line, colour, weight }: Block, y: number): ChartLayer {
  return {
    data: { values: [{}] },
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'top',
      fontSize: size,
      fontWeight: weight,
      lineHeight: line,
      color: colour,
    },
    encoding: { x: { value: 0 }, y: { value: y }, text: { value: text } },
  };
}
