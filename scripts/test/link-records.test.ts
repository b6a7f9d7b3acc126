import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkSpec } from '@kartlagg/model';
import { expect, it } from 'vitest';
import { linkRecords } from '../bench/link-records.js';

const PATH = join(import.meta.dirname, '..', '..', 'schemas', 'linkage', 'standard.json');
const standard = JSON.parse(readFileSync(PATH, 'utf8')) as LinkSpec;

it('finds more pairs than exact keys do, and joins no more strangers than it expects to', () => {
  const { linked, exactKeys, result } = linkRecords(8000, standard);
  expect(result.model.estimated).toBe(true);
  expect(linked.recall).toBeGreaterThan(exactKeys.recall + 0.03);
  expect(linked.precision).toBeGreaterThan(0.998);
  expect(linked.falsePairs).toBeLessThanOrEqual(2 * result.expected.falseMerges.high);
});

it('is right about strangers where exact keys are not', () => {
  const { linked, exactKeys, result } = linkRecords(60_000, standard);
  expect(linked.precision).toBeGreaterThan(exactKeys.precision);
  expect(linked.recall).toBeGreaterThan(exactKeys.recall);
  const { low, high } = result.expected.falseMerges;
  expect(linked.falsePairs).toBeGreaterThan(low / 2);
  expect(linked.falsePairs).toBeLessThan(high * 2);
}, 180_000);
