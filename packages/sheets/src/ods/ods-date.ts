/** A moment of OpenDocument: its day as ISO where it has one, and its clock to the nearest second. */
export interface OdsMoment {
  readonly day: string;
  /** `14:30:00`. */
  readonly clock: string;
}

/** `2023-04-03` or `2023-04-03T14:29:59.9999`, rounded to the second; undefined for what is no day of the calendar. */
export function parseOdsDate(written: string): OdsMoment | undefined {
  const [, day, hours, minutes, seconds = '0'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:[.,]\d*)?))?)?Z?$/u.exec(written) ?? [];
  if (day === undefined) return undefined;
  const start = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(start) || isoDay(start) !== day) return undefined;
  const rest = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds.replace(',', '.'));
  const moment = start + Math.round(rest) * 1000;
  return { day: isoDay(moment), clock: clockText(Math.round(rest) % 86_400) };
}

/** `PT14H30M00S` in seconds; undefined for what is no length of time in hours, minutes and seconds. */
export function parseDuration(written: string): number | undefined {
  const [, minus, days, hours, minutes, seconds] =
    /^(-?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:[.,]\d*)?)S)?)?$/u.exec(written) ??
    [];
  if (minus === undefined || !/\d/u.test(written)) return undefined;
  const whole = Number(days ?? 0) * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  const total = whole + Number((seconds ?? '0').replace(',', '.'));
  return minus === '-' ? -total : total;
}

/** Seconds after midnight as `14:30:00`. */
export function clockText(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
