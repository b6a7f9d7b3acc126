import type { RawCell } from '@kartlagg/model';

/** The day that a cell holds, as `2023-04-14`: a date, or text written in that way. Undefined for anything else. */
export function readDate(cell: RawCell): string | undefined {
  if (cell.kind !== 'date' && cell.kind !== 'text') return undefined;
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/u.exec(cell.shown.trim());
  const day = match?.[1];
  return day !== undefined && isInCalendar(day) ? day : undefined;
}

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
