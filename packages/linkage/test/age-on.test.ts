import { expect, it } from 'vitest';
import { ageOn } from '../src/index.js';

it('adds a year on the birthday and not the day before', () => {
  expect(ageOn('2017-04-09', '1999-04-09')).toBe(18);
  expect(ageOn('2017-04-09', '1999-04-10')).toBe(17);
  expect(ageOn('2017-04-09', '1999-12-31')).toBe(17);
  expect(ageOn('2017-04-09', '1999-01-01')).toBe(18);
});
