import type { ShippedFont } from './shipped-font.js';
import { fontOfWeight } from './shipped-font.js';

/**
 * An SVG in which every line of text says how wide it is in the shipped font, in pixels with one decimal: a reader that
 * lacks the font squeezes or stretches its own to it, so that no text is cut and no two meet. Takes what Vega draws.
 */
export function fitTexts(svg: string, fonts: readonly ShippedFont[]): string {
  return svg.replaceAll(/<text\b([^>]*)>(.*?)<\/text>/gsu, (_, attributes: string, content: string) => {
    const size = Number(/\bfont-size="([\d.]+)px"/u.exec(attributes)?.[1]);
    const { width } = fontOfWeight(fonts, /\bfont-weight="(\w+)"/u.exec(attributes)?.[1]);
    const fit = (line: string): string => {
      const length = (width(unescaped(line).trim()) * size).toFixed(1);
      return length === '0.0' ? '' : ` textLength="${length}" lengthAdjust="spacingAndGlyphs"`;
    };
    return content.startsWith('<tspan')
      ? `<text${attributes}>${fitLines(content, fit)}</text>`
      : `<text${attributes}${fit(content)}>${content}</text>`;
  });
}

function fitLines(content: string, fit: (line: string) => string): string {
  return content.replaceAll(
    /<tspan\b([^>]*)>([^<]*)/gu,
    (_, attributes: string, line: string) => `<tspan${attributes}${fit(line)}>${line}`,
  );
}

/** The text that a reader sees: as an XML writer escapes it, in reverse. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
