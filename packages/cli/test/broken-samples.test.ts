import { DIAGNOSTIC_CODES, placeText, type Diagnostic } from '@kartlagg/model';
import { sentence } from '@kartlagg/wording';
import { samples, sampleFiles, tempFolder, type ExpectedPlace, type Sample } from '@kartlagg/testkit';
import { describe, expect, it } from 'vitest';
import { countRound } from '../src/count-round.js';
import { openProject } from '../src/open-project.js';
import { readRound } from '../src/read-round.js';
import type { Io } from '../src/io.js';

const QUIET: Io = { language: 'sv', width: 100, print: () => {}, remark: () => {}, progress: () => {} };

describe('every sample of what can be wrong', () => {
  it('has a code, and every code has a sample', () => {
    expect([...samples().keys()].sort()).toEqual([...DIAGNOSTIC_CODES].sort());
  });

  describe.each([...samples()])('%s', (code, sample) => {
    it('is found at its place, and nothing else is', async () => {
      const found = await findingsIn(sample);
      const expected = [{ code, ...sample.expect }, ...(sample.also ?? [])].map(lineOf);
      expect(found.map(({ code: name, at }) => lineOf({ code: name, ...at })).sort()).toEqual(
        expected.sort(),
      );
    });

    it.each(['sv', 'en'] as const)('is said with its place and with what to do (%s)', async (language) => {
      const diagnostic = (await findingsIn(sample)).find((candidate) => candidate.code === code);
      const { message, fix } = sentence(
        diagnostic ?? { code: 'file.empty', at: { file: '' }, params: {} },
        language,
      );
      const { cell, sheet, file } = sample.expect;
      const places = cell === undefined ? [sheet ?? file, file] : [cell];
      expect(message).toSatisfy((text: string) => places.some((place) => text.includes(place)));
      expect(message).toMatch(/^\p{Lu}.*\.$/su);
      expect(fix).toMatch(/^\p{Lu}.*[.]$/su);
      expect(`${message} ${fix}`).not.toMatch(/undefined|null|NaN|\[object/u);
    });
  });
});

const read = new Map<Sample, readonly Diagnostic[]>();

/** What is found in a sample: in its files, and, where it is read as a round, in all of them together. */
async function findingsIn(sample: Sample): Promise<readonly Diagnostic[]> {
  const before = read.get(sample);
  if (before !== undefined) return before;
  const folder = tempFolder();
  try {
    for (const { path, content } of await sampleFiles(sample)) folder.write(path, content);
    const project = await openProject(folder.path, { round: sample.round });
    const { batches, diagnostics } =
      sample.read === 'tables' ? await countRound(project, QUIET) : await readRound(project, QUIET);
    const together = sample.read === 'file' ? [] : diagnostics;
    const found = [...batches.flatMap((batch) => batch.diagnostics), ...together];
    read.set(sample, found);
    return found;
  } finally {
    folder.remove();
  }
}

function lineOf({ code, ...place }: ExpectedPlace & { readonly code: string }): string {
  return `${code} ${place.file} ${placeText(place)}`.trim();
}
