import type { ChartPlan } from '../chart-plan.js';

/**
 * An SVG with a name, a description and a language, which screen readers read as one picture. The marks in it carry no
 * labels of their own.
 */
export function describeSvg(svg: string, plan: ChartPlan): string {
  const [name, description] = [`${plan.id}-title`, `${plan.id}-description`];
  const head = /^<svg\b([^>]*)>/u.exec(svg);
  if (head === null) throw new Error('the drawing is not an SVG');
  const opening = `<svg${head[1]} role="img" lang="${plan.language}" xml:lang="${plan.language}" aria-labelledby="${name}" aria-describedby="${description}">`;
  const words = `<title id="${name}">${escaped(plan.title)}</title><desc id="${description}">${escaped(plan.altText)}</desc>`;
  return `${opening}${words}${withoutLabels(svg.slice(head[0].length))}`;
}

/** Vega writes values and texts into labels of its own: they would be read out of order, and a label is easily forgotten. */
function withoutLabels(svg: string): string {
  return svg.replaceAll(/<[^>]*>/gu, (tag) => tag.replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/gu, ''));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
