import type { ListHistory, UnseenEstimate } from '@kartlagg/model';
import { estimateUnseen } from '../src/unseen/estimate-unseen.js';

/** The estimate, where a refusal would be a failure of the test. */
export function estimateOf(
  histories: readonly ListHistory[],
  options?: Parameters<typeof estimateUnseen>[1],
): UnseenEstimate {
  const result = estimateUnseen(histories, options);
  if (result.kind === 'refusal') throw new Error(result.reason.code);
  return result;
}
