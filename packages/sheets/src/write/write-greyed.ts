import type { Worksheet } from 'exceljs';
import type { GreyedPlan } from '@kartlagg/model';
import { COLOURS } from './theme.js';

/** Lets cells turn grey while a formula about them holds: the programs that open the workbook work it out themselves. */
export function writeGreyed(sheet: Worksheet, plans: readonly GreyedPlan[] = []): void {
  for (const [index, { range, formula }] of plans.entries())
    sheet.addConditionalFormatting({
      ref: range,
      rules: [{ type: 'expression', priority: index + 1, formulae: [formula], style: GREY }],
    });
}

const GREY = {
  fill: {
    type: 'pattern',
    pattern: 'solid',
    bgColor: { argb: `FF${COLOURS.closed}` },
  },
  font: { color: { argb: `FF${COLOURS.muted}` } },
} as const;
