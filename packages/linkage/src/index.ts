export { link, type LinkOptions } from './link/link.js';
export { bloomLikeness } from './link/comparators/bloom.js';
export { datesDiffer, type DateKind } from './link/comparators/dates.js';
export { jaroWinkler } from './link/comparators/jaro-winkler.js';
