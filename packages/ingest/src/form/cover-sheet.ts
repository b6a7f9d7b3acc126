import { textIn, type SheetPlan } from '@kartlagg/model';
import { formStamp } from '../stamp.js';
import { blockLayout } from './block-layout.js';
import { coverPlan, fieldRow, GAP, tickRow, wide, type CoverRow } from './cover-rows.js';
import type { FormContext } from './form-context.js';
import { periodText, type ReferencePeriod } from './period-text.js';

/** The first sheet of a form: what it is about, how it is filled in, who answers, and the tick for nothing to report. */
export function coverSheet(context: FormContext): SheetPlan {
  const { survey, language, municipality } = context;
  const { form, round } = survey;
  const { cover } = form;
  const comment = cover.fields.filter(({ id }) => id === 'comment');
  const fields = cover.fields.filter(({ id }) => id !== 'comment');
  const rows: readonly CoverRow[] = [
    wide(textIn(cover.title, language), 'title', 34),
    wide(textIn(cover.lead, language), 'lead'),
    ...askedPeriods(survey).map((period) => wide(periodText(period, context), 'text')),
    GAP,
    ...cover.instructions.map((text, index) => wide(`${index + 1}. ${textIn(text, language)}`, 'text')),
    GAP,
    ...fields.map((field) => fieldRow(context, field)),
    GAP,
    tickRow(context),
    GAP,
    ...comment.map((field) => fieldRow(context, field)),
  ];
  const stamp = formStamp(form, round.id, municipality ?? '');
  return coverPlan(textIn(cover.sheet, language), stamp, rows, textIn(form.footer, language));
}

/** The reference periods of the situations that the form asks for. */
function askedPeriods(survey: FormContext['survey']): readonly ReferencePeriod[] {
  const asked = new Set(
    survey.form.blocks.flatMap((block) => {
      const { rows, columns } = blockLayout(survey, block);
      return [block.fixed ?? {}, ...[...rows, ...columns].map(({ codes }) => codes)].flatMap(
        ({ situation }) => situation ?? [],
      );
    }),
  );
  return survey.round.referencePeriods.flatMap((period) => {
    const situations = period.situations.filter((situation) => asked.has(situation));
    return situations.length === 0 ? [] : [{ ...period, situations }];
  });
}
