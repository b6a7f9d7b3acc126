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

function shippedFont(weight: 400 | 600, name: string): ShippedFont {
  const file = createRequire(import.meta.url).resolve(`${PACKAGE}/${name}/SourceSans3_${name}.ttf`);
  return { weight, file, width: advanceWidths(readFileSync(file)) };
}
