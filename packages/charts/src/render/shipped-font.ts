import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { advanceWidths } from './advance-widths.js';

const PACKAGE = '@expo-google-fonts/source-sans-3';

/** A weight of the font that ships with the package. */
export interface ShippedFont {
  readonly weight: 400 | 600;
  readonly file: string;
  /** Width of a text in ems. */
  readonly width: (text: string) => number;
}

/** The shipped font, regular and semibold, with its true widths. */
export function shippedFonts(): readonly ShippedFont[] {
  return [shippedFont(400, '400Regular'), shippedFont(600, '600SemiBold')];
}

/** The font of a weight as SVG and Vega write it: `bold`, `600`, or nothing for the regular one. */
export function fontOfWeight(
  fonts: readonly ShippedFont[],
  written: string | number | undefined,
): ShippedFont {
  const wanted = written === 'bold' || Number(written) >= 600 ? 600 : 400;
  const font = fonts.find(({ weight }) => weight === wanted);
  if (font === undefined) throw new Error(`no font of weight ${wanted}`);
  return font;
}

function shippedFont(weight: 400 | 600, name: string): ShippedFont {
  const file = createRequire(import.meta.url).resolve(`${PACKAGE}/${name}/SourceSans3_${name}.ttf`);
  return { weight, file, width: advanceWidths(readFileSync(file)) };
}
