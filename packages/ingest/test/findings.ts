import { placeText, type Batch } from '@kartlagg/model';

/** Findings as code and place, for example `cell.not-a-whole-number Antal!C7`. */
export function findings(batch: Pick<Batch, 'diagnostics'>): readonly string[] {
  return batch.diagnostics.map(({ code, at }) => `${code} ${placeText(at)}`);
}

/** The params of the one finding with a code. */
export function paramsOf(batch: Pick<Batch, 'diagnostics'>, code: string) {
  const found = batch.diagnostics.filter((diagnostic) => diagnostic.code === code);
  if (found.length !== 1) throw new Error(`${found.length} findings ${code}`);
  return found[0]?.params;
}
