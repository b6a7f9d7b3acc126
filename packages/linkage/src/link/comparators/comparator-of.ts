import type { LinkWay } from '@kartlagg/model';
import { likeFilters } from './bloom.js';
import type { CompareCodes } from './compare-codes.js';
import { likeDates } from './dates.js';
import { exact } from './exact.js';
import { likeWords } from './jaro-winkler.js';
import { likeYears } from './years.js';

/** The comparator that a way of comparing asks for, over the values of its field. */
export function comparatorOf({ comparator, levels }: LinkWay, values: readonly string[]): CompareCodes {
  switch (comparator) {
    case 'exact':
      return exact(levels);
    case 'jaro_winkler':
      return likeWords(values, levels);
    case 'date':
      return likeDates(values, levels);
    case 'year':
      return likeYears(values, levels);
    case 'bloom':
      return likeFilters(values, levels);
  }
}
