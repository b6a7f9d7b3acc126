import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIAGNOSTIC_CODES } from '@kartlagg/model';
import { root } from '../root.js';

const FOLDER = join(root, 'data-samples', 'broken');

/** Diagnostic codes without a sample, and samples of codes that do not exist. */
export function missingSamples(): string[] {
  const samples = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  const codes: readonly string[] = DIAGNOSTIC_CODES;
  return [
    ...codes.filter((code) => !samples.includes(code)).map((code) => `data-samples/broken has no ${code}`),
    ...samples
      .filter((name) => !codes.includes(name))
      .map((name) => `data-samples/broken/${name} is no code`),
  ];
}
