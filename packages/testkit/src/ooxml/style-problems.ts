import { ORDERS, orderProblems } from './order-problems.js';
import { child, children, type XmlElement } from './xml-element.js';

/** How many looks a styles part has for cells, and for conditional formats. */
export interface StyleCounts {
  readonly looks: number;
  readonly differences: number;
}

/** What is wrong in a styles part: counts, and numbers that point past the end of a list. */
export function styleProblems(part: string, styles: XmlElement): readonly string[] {
  const size = (list: string): number => child(styles, list)?.children.length ?? 0;
  const problems = [...orderProblems(part, styles, ORDERS.styles)];
  for (const list of styles.children) {
    const count = list.attributes.get('count');
    const items = list.children.filter(({ name }) => name !== 'AlternateContent').length;
    if (count !== undefined && Number(count) !== items) {
      problems.push(`${part}: ${list.name} says ${count} and has ${items}`);
    }
  }
  const formats = new Set(
    children(child(styles, 'numFmts'), 'numFmt').map((node) => node.attributes.get('numFmtId')),
  );
  for (const list of ['cellStyleXfs', 'cellXfs']) {
    for (const [index, look] of children(child(styles, list), 'xf').entries()) {
      const where = `${part}: ${list} ${index}`;
      const number = (name: string): number => Number(look.attributes.get(name) ?? 0);
      if (number('fontId') >= Math.max(1, size('fonts'))) problems.push(`${where} has no font`);
      if (number('fillId') >= Math.max(1, size('fills'))) problems.push(`${where} has no fill`);
      if (number('borderId') >= Math.max(1, size('borders'))) problems.push(`${where} has no border`);
      if (list === 'cellXfs' && look.attributes.has('xfId') && number('xfId') >= size('cellStyleXfs')) {
        problems.push(`${where} has no style`);
      }
      if (number('numFmtId') >= 164 && !formats.has(look.attributes.get('numFmtId'))) {
        problems.push(`${where} has no number format`);
      }
    }
  }
  const [none, grey] = children(child(styles, 'fills'), 'fill').map(
    (fill) => child(fill, 'patternFill')?.attributes.get('patternType') ?? 'none',
  );
  if (none !== 'none' || grey !== 'gray125')
    problems.push(`${part}: the first fills are not none and gray125`);
  if (size('cellXfs') === 0) problems.push(`${part}: no looks`);
  return problems;
}

/** The counts that sheets point into. */
export function styleCounts(styles: XmlElement | undefined): StyleCounts {
  return {
    looks: Math.max(1, child(styles, 'cellXfs')?.children.length ?? 0),
    differences: child(styles, 'dxfs')?.children.length ?? 0,
  };
}
