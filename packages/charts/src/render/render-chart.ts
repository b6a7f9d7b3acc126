import { Resvg } from '@resvg/resvg-js';
import { parse, View } from 'vega';
import type { LoggerInterface } from 'vega';
import { compile } from 'vega-lite';
import type { ChartPlan } from '../chart-plan.js';
import { describeSvg } from './describe-svg.js';
import { fitTexts } from './fit-texts.js';
import { measureTextWith } from './measure-text.js';
import { shippedFonts } from './shipped-font.js';

const PIXELS = 2;
const fonts = shippedFonts();

/**
 * Draws a chart: SVG with its text as text, named and described for screen readers, and a PNG with two pixels for each
 * of the chart's. The same bytes on every machine: letters are measured and drawn with the shipped font alone, and where
 * a reader lacks it, each line of the SVG keeps its width.
 */
export async function renderChart(
  plan: ChartPlan,
): Promise<{ readonly svg: string; readonly png: Uint8Array }> {
  measureTextWith(fonts);
  const { spec } = compile(plan.spec, { logger: strict });
  const view = new View(parse(spec), { renderer: 'none', logger: strict });
  const drawn = await view.toSVG();
  view.finalize();
  const svg = describeSvg(drawn, plan);
  return { svg: fitTexts(svg, fonts), png: pngOf(svg) };
}

function pngOf(svg: string): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: PIXELS },
    font: {
      loadSystemFonts: false,
      fontFiles: fonts.map(({ file }) => file),
      defaultFontFamily: 'Source Sans 3',
    },
  });
  return new Uint8Array(drawing.render().asPng());
}

/** Every warning of the libraries is a fault in a spec of ours. */
const strict: LoggerInterface = {
  level: () => strict,
  error: (...words: readonly unknown[]) => fail(words),
  warn: (...words: readonly unknown[]) => fail(words),
  info: () => strict,
  debug: () => strict,
};

function fail(words: readonly unknown[]): never {
  throw new Error(`the chart is not right: ${words.map(String).join(' ')}`);
}
