import type { ResponsibilitySuggestion } from '@kartlagg/model';

/** True where no form says anything of any ground, nor of an acute need: there is nothing to try yet, only to ask. */
export function toldByNobody({ steps }: ResponsibilitySuggestion): boolean {
  return steps
    .filter(({ ground }) => ground !== 'unclear')
    .every(
      ({ ground, state, disputed, says }) =>
        state === 'unknown' && !disputed && (ground === 'acute_need' || says.length === 0),
    );
}
