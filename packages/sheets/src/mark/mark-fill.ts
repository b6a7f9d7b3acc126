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
  return (
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/>` +
    `<${prefix}bgColor ${before ?? NO_FILL}/></${prefix}patternFill></${prefix}fill>`
  );
}

/** What a mark's fill was made of; undefined for any other fill. */
export function fillBefore(
  pattern: string | undefined,
  colour: string | undefined,
  background: string,
): { readonly colour: string | undefined } | undefined {
  if (pattern !== 'solid' || colour === undefined || !KNOWN.has(colour.toUpperCase())) return undefined;
  const kept = background.trim();
  return {
    colour: kept === '' || kept.includes('indexed="64"') || kept.includes('auto=') ? undefined : kept,
  };
}

/** The colour that stands for a program's own background. */
const NO_FILL = 'indexed="64"';
