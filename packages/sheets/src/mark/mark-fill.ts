import type { Severity } from '@kartlagg/model';

/**
 * The grounds of marked cells. They are pale where the cell's own ink is dark and dark where it is light, so that it
 * can be read either way: every pair below has a contrast of at least 4.5 to 1 with black or with white. No office
 * program offers just these colours, so that a mark is known again by its own.
 */
export const MARK_COLOURS: Readonly<Record<Severity, { readonly pale: string; readonly dark: string }>> = {
  error: { pale: 'FFF8C8C3', dark: 'FFA8201D' },
  warning: { pale: 'FFFFDF93', dark: 'FF8A4B03' },
  note: { pale: 'FFCAE0F5', dark: 'FF1F5284' },
};

const KNOWN: ReadonlySet<string> = new Set(
  Object.values(MARK_COLOURS).flatMap(({ pale, dark }) => [pale, dark]),
);

/**
 * A solid fill in the colour of a mark. A solid fill has no use for its background colour, so there the fill that the
 * cell had is kept, and goes with the cell wherever it is moved. `before` is what the colour of that fill says, for
 * example `rgb="FFFFFBE8"`; none where the cell had no fill.
 */
export function markFill(prefix: string, colour: string, before: string | undefined): string {
  return solidFill(prefix, `rgb="${colour}"`, before);
}

/** A solid fill in a colour; none where there is no colour. */
export function solidFill(prefix: string, colour: string | undefined, background = NO_FILL): string {
  const pattern =
    colour === undefined
      ? `<${prefix}patternFill patternType="none"/>`
      : `<${prefix}patternFill patternType="solid"><${prefix}fgColor ${colour}/><${prefix}bgColor ${background}/></${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}

/** Whether a fill is a mark of ours. */
export function isMarkFill(pattern: string | undefined, colour: string | undefined): boolean {
  return pattern === 'solid' && colour !== undefined && KNOWN.has(colour.toUpperCase());
}

/**
 * The colour that a mark keeps in its background. `known` is false where a program has put something else there: then it
 * is not known what the fill was made of.
 */
export function keptColour(background: string): {
  readonly colour: string | undefined;
  readonly known: boolean;
} {
  const colour = background.trim();
  const rgb = /rgb="(\w+)"/u.exec(colour)?.[1]?.toUpperCase();
  if (rgb !== undefined && KNOWN.has(rgb)) return { colour: undefined, known: false };
  const isNone = colour === '' || colour.includes('indexed="64"') || colour.includes('auto=');
  return { colour: isNone ? undefined : colour, known: true };
}

/** The colour that stands for a program's own background. */
const NO_FILL = 'indexed="64"';
