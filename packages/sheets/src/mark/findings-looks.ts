import type { Severity } from '@kartlagg/model';
import { COLOURS } from '../write/theme.js';
import { solidFill } from './mark-fill.js';
import type { StyleBook } from './style-book.js';

/** The numbers of the looks of the sheet that lists the findings. */
export interface FindingsLooks {
  readonly title: number;
  readonly intro: number;
  readonly heading: number;
  readonly text: number;
  readonly link: number;
  readonly machine: number;
  readonly severity: Readonly<Record<Severity, number>>;
}

/** Adds the looks to a workbook's own. */
export function addFindingsLooks(styles: StyleBook): FindingsLooks {
  const p = styles.prefix;
  const border = box(p, COLOURS.line);
  const cell = { border, alignment: align(p, 'center', 1) };
  const severity = (ink: string, ground: string): number =>
    styles.add({ ...cell, font: font(p, ink, { bold: true }), fill: solidFill(p, `rgb="FF${ground}"`) });
  return {
    title: styles.add({
      font: font(p, COLOURS.deep, { size: 18, bold: true }),
      alignment: `<${p}alignment vertical="center"/>`,
    }),
    intro: styles.add({ font: font(p, COLOURS.ink), alignment: align(p, 'top') }),
    heading: styles.add({
      font: font(p, COLOURS.white, { bold: true }),
      fill: solidFill(p, `rgb="FF${COLOURS.deep}"`),
      border: box(p, COLOURS.deep),
      alignment: align(p, 'center', 1),
    }),
    text: styles.add({ ...cell, font: font(p, COLOURS.ink) }),
    link: styles.add({ ...cell, font: font(p, COLOURS.link, { underlined: true }) }),
    machine: styles.add({
      font: font(p, COLOURS.muted, { size: 8 }),
      alignment: `<${p}alignment vertical="center"/>`,
    }),
    severity: {
      error: severity('8A1C1C', 'FBE3E1'),
      warning: severity('6B4200', 'FFEFC7'),
      note: severity('1B4B7A', 'E1EDF9'),
    },
  };
}

function font(
  p: string,
  colour: string,
  {
    size = 11,
    bold = false,
    underlined = false,
  }: { readonly size?: number; readonly bold?: boolean; readonly underlined?: boolean } = {},
): string {
  return (
    `<${p}font>${bold ? `<${p}b/>` : ''}${underlined ? `<${p}u/>` : ''}<${p}sz val="${size}"/>` +
    `<${p}color rgb="FF${colour}"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`
  );
}

function box(p: string, colour: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${p}${side} style="thin"><${p}color rgb="FF${colour}"/></${p}${side}>`,
  );
  return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
}

/** Text that is wrapped, with air before it. */
function align(p: string, vertical: 'top' | 'center', indent = 0): string {
  const air = indent === 0 ? '' : ` horizontal="left" indent="${indent}"`;
  return `<${p}alignment${air} vertical="${vertical}" wrapText="1"/>`;
}
