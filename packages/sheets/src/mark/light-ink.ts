/**
 * Whether text of a colour is too light for a pale ground. Theme colours 0 and 2 are those of light text in every theme
 * (ECMA-376 part 1, 18.8.3 and 20.1.6.2); 1 and 9 are white among the indexed ones (18.8.27).
 */
export function isLightInk(colour: {
  readonly rgb?: string | undefined;
  readonly theme?: string | undefined;
  readonly indexed?: string | undefined;
}): boolean {
  if (colour.rgb !== undefined) return luminance(colour.rgb) > PALE_ENOUGH;
  if (colour.theme !== undefined) return colour.theme === '0' || colour.theme === '2';
  return colour.indexed === '1' || colour.indexed === '9';
}

/** Here an ink has about the same contrast with the pale grounds of marks as with the dark ones. */
const PALE_ENOUGH = 0.27;

/** Relative luminance of `AARRGGBB`, 0 to 1. Source: WCAG 2.2, relative luminance. */
function luminance(argb: string): number {
  const rgb = argb.slice(-6);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = (Number.parseInt(rgb.slice(at, at + 2), 16) || 0) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
