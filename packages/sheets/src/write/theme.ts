import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { CellStyle } from '@kartlagg/model';

/** What a style looks like. One object per style, shared by all its cells: the writer counts styles by identity. */
export type Look = Partial<Style>;

/** The look of every style, for cells that are locked where the sheet is, and for those that can be written in. */
export function lookOf(style: CellStyle, unlocked: boolean): Look {
  return (unlocked ? UNLOCKED : LOCKED)[style];
}

/** Dark on light throughout; every pair of ink and ground below has a contrast of at least 4.5 to 1. */
export const COLOURS = {
  ink: '1B2A2F',
  muted: '46565B',
  deep: '0B4F5C',
  white: 'FFFFFF',
  pale: 'F1F6F6',
  grey: 'E3E8E9',
  closed: 'D3DADC',
  answer: 'FFFBE8',
  warning: '8A1C1C',
  errorGround: 'FBE3E1',
  caution: '6B4200',
  cautionGround: 'FFEFC7',
  remark: '1B4B7A',
  remarkGround: 'E1EDF9',
  link: '0B5394',
  line: 'C2CFD1',
  answerLine: '5C787F',
} as const;

type Colour = keyof typeof COLOURS;

const COUNT = '#,##0';
const ONE_DECIMAL = '#,##0.0';
const DAY = 'yyyy-mm-dd';
const AS_TEXT = '@';

const LOCKED: Readonly<Record<CellStyle, Look>> = {
  plain: { font: font('ink'), alignment: { vertical: 'middle' } },
  title: { font: font('deep', { size: 18, bold: true }), alignment: { vertical: 'middle' } },
  subtitle: { font: font('muted', { size: 12 }), alignment: { vertical: 'middle' } },
  lead: { font: font('ink'), alignment: wrapped('top') },
  text: { font: font('ink'), alignment: wrapped('middle') },
  heading: {
    font: font('white', { bold: true }),
    fill: fill('deep'),
    alignment: left(),
    border: box('deep'),
  },
  'heading-number': {
    font: font('white', { bold: true }),
    fill: fill('deep'),
    alignment: { ...right(), wrapText: true },
    border: box('deep'),
  },
  label: { font: font('ink'), fill: fill('pale'), alignment: left(), border: box('line') },
  'label-indent': {
    font: font('ink'),
    fill: fill('pale'),
    alignment: left(2),
    border: box('line'),
  },
  'label-total': {
    font: font('ink', { bold: true }),
    fill: fill('grey'),
    alignment: left(),
    border: box('line'),
  },
  answer: answer({ numFmt: COUNT, alignment: right() }),
  'answer-text': answer({ numFmt: AS_TEXT, alignment: left() }),
  'answer-year': answer({ numFmt: '0', alignment: left() }),
  'answer-date': answer({ numFmt: DAY, alignment: left() }),
  sum: {
    font: font('ink', { bold: true }),
    fill: fill('grey'),
    numFmt: COUNT,
    alignment: right(),
    border: box('line'),
  },
  number: { font: font('ink'), numFmt: COUNT, alignment: right(), border: box('line') },
  decimal: { font: font('ink'), numFmt: ONE_DECIMAL, alignment: right(), border: box('line') },
  total: total(COUNT),
  'total-decimal': total(ONE_DECIMAL),
  mark: { font: font('warning', { bold: true }), alignment: { vertical: 'middle' } },
  note: { font: font('muted', { size: 10 }), alignment: wrapped('top') },
  'finding-error': finding('warning', 'errorGround'),
  'finding-warning': finding('caution', 'cautionGround'),
  'finding-note': finding('remark', 'remarkGround'),
  link: { font: font('link', { underline: true }), alignment: { vertical: 'middle' } },
  machine: { font: font('muted', { size: 8 }), numFmt: AS_TEXT, alignment: { vertical: 'middle' } },
};

const UNLOCKED = Object.fromEntries(
  Object.entries(LOCKED).map(([style, look]) => [style, { ...look, protection: { locked: false } }]),
) as Readonly<Record<CellStyle, Look>>;

function answer(look: Look): Look {
  return { font: font('ink'), fill: fill('answer'), border: box('answerLine'), ...look };
}

/** How grave a finding is, in the colours of the list in a marked copy. */
function finding(ink: Colour, ground: Colour): Look {
  return { font: font(ink, { bold: true }), fill: fill(ground), alignment: left(), border: box('line') };
}

function total(numFmt: string): Look {
  return {
    font: font('ink', { bold: true }),
    fill: fill('grey'),
    numFmt,
    alignment: right(),
    border: box('line'),
  };
}

/** Calibri stands on every office machine, and free office programs have a face of the same widths for it. */
function font(colour: Colour, more: Partial<Font> = {}): Partial<Font> {
  return { name: 'Calibri', family: 2, size: 11, color: argb(colour), ...more };
}

function fill(colour: Colour): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(colour) };
}

function box(colour: Colour): Partial<Borders> {
  const side = { style: 'thin', color: argb(colour) } as const;
  return { top: side, left: side, bottom: side, right: side };
}

function wrapped(vertical: 'top' | 'middle' = 'middle'): Partial<Alignment> {
  return { vertical, wrapText: true };
}

function left(indent = 1): Partial<Alignment> {
  return { ...wrapped(), horizontal: 'left', indent };
}

function right(): Partial<Alignment> {
  return { vertical: 'middle', horizontal: 'right', indent: 1 };
}

function argb(colour: Colour): { argb: string } {
  return { argb: `FF${COLOURS[colour]}` };
}
