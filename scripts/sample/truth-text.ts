import type { PersonDelivery } from './person-deliveries.js';

/** Who every form is truly about, for measuring: `file;sheet;row;person`, the sheet empty in a text file. */
export function truthText(deliveries: readonly PersonDelivery[]): string {
  const lines = deliveries.flatMap(({ path, sheet, forms, firstRow }) =>
    forms.map(({ person, leftOut }, index) =>
      [`leveranser/${path}`, sheet, firstRow + index, person, leftOut ?? ''].join(';'),
    ),
  );
  return `${['file;sheet;row;person;left_out', ...lines].join('\n')}\n`;
}
