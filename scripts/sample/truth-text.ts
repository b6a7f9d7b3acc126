import type { PersonDelivery } from './person-deliveries.js';

/** Who every form is truly about, for measuring: `file;row;person`, where the row is that of the sheet. */
export function truthText(deliveries: readonly PersonDelivery[]): string {
  const lines = deliveries.flatMap(({ path, forms, firstRow }) =>
    forms.map(({ person, leftOut }, index) =>
      [`leveranser/${path}`, firstRow + index, person, leftOut ?? ''].join(';'),
    ),
  );
  return `${['file;row;person;left_out', ...lines].join('\n')}\n`;
}
