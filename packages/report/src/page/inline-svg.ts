import { Markup } from './markup.js';

/**
 * A drawing to stand in a page: without its prolog, and with every id made its own by a prefix, so that two charts never
 * share a gradient or a clip. A drawing that could run or fetch something is our own mistake.
 */
export function inlineSvg(svg: string, prefix: string): Markup {
  const start = svg.indexOf('<svg');
  const end = svg.lastIndexOf('</svg>');
  if (start === -1 || end === -1) throw new Error(`chart ${prefix} is not a drawing`);
  const drawing = svg.slice(start, end + '</svg>'.length);
  const bare = drawing.replaceAll(/="[^"]*"/gu, '=""');
  const risky = HANDLER.test(bare) ? HANDLER : RISKS.find((risk) => risk.test(drawing));
  if (risky !== undefined) throw new Error(`chart ${prefix} holds ${risky.source}`);
  return new Markup(prefixed(drawing, prefix));
}

const HANDLER = /<[^>]*\son[a-z]+\s*=/iu;

const RISKS = [
  /<(?:script|foreignObject|iframe|image|use|style|a)[\s>/]/iu,
  /<[^>]*\s(?:xlink:)?href\s*=\s*["'](?!#)/iu,
  /url\(\s*["']?(?!#)/iu,
];

function prefixed(drawing: string, prefix: string): string {
  return drawing
    .replaceAll(/(<[^>]*?\sid=")([^"]+)"/gu, (_, before: string, id: string) => `${before}${prefix}-${id}"`)
    .replaceAll(/url\(#([^)]+)\)/gu, (_, id: string) => `url(#${prefix}-${id})`)
    .replaceAll(
      /(\s(?:xlink:)?href=")#([^"]+)"/gu,
      (_, before: string, id: string) => `${before}#${prefix}-${id}"`,
    );
}
