import type { Ledger } from '../ledger.js';
import type { BlockReading } from './read-block.js';
import type { CoverReading } from './read-cover.js';

/**
 * Tells the kinds of nothing apart: a form that says that it has nothing to report, one that is empty, and blank cells
 * beside numbers. Undecided where a number cannot be read beside a tick, or the tick of a form without answers: what
 * cannot be read is a finding already. True where the municipality has nothing to report.
 */
export function confrontBlanks(
  blocks: readonly BlockReading[],
  cover: CoverReading,
  ledger: Ledger,
): boolean {
  const answers = blocks.flatMap((block) => block.answers);
  const cells = answers.filter(({ value }) => value !== null && value > 0).length;
  const tickAt = cover.tickAt ?? ledger.file();
  if (cover.nothingToReport === true) {
    if (cells > 0) ledger.report('rule.nothing-beside-numbers', tickAt, { cells });
    return cells === 0 && answers.every(({ state }) => state !== 'unreadable');
  }
  if (blocks.length > 0 && answers.every(({ state }) => state === 'blank')) {
    if (cover.nothingToReport === false) ledger.report('rule.empty-form', tickAt);
  } else for (const block of blocks) reportBlanks(block, ledger);
  return false;
}

function reportBlanks({ stamped: { grid, cell }, answers, blanks }: BlockReading, ledger: Ledger): void {
  const blank = answers.filter(({ state }) => state === 'blank').length;
  if (blank === 0) return;
  // Where rows or columns are gone there may be no blank cell to point at.
  const at = ledger.place(grid, blanks.length === 0 ? [cell] : blanks);
  if (blank === answers.length) ledger.report('sheet.blank', at);
  else ledger.report('sheet.partly-blank', at, { blank, answers: answers.length });
}
