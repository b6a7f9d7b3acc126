/** A day that the calendar has, as `1979-02-03`; undefined for any other, as 30 February. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The latest year, no later than `latest`, that ends in two digits: (79, 2023) is 1979, (12, 2023) is 2012. */
export function yearEndingIn(digits: number, latest: number): number {
  return latest - ((((latest - digits) % 100) + 100) % 100);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
