/** The level of two values by their codes, counted from 0; `NOT_COMPARABLE` where one of them cannot be read so. */
export type CompareCodes = (left: number, right: number) => number;

export const NOT_COMPARABLE = -1;
