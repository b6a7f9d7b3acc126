import type { ReplyStatus } from '@kartlagg/model';

/** Is a reply among those that a category of the coverage tables counts? `asked` is all of them. */
export function isReply(reply: ReplyStatus, code: string): boolean {
  if (code === 'asked') return true;
  return code === 'covered' ? COVERED.has(reply) : reply === code;
}

/** The replies that cover their municipality's population. */
const COVERED: ReadonlySet<ReplyStatus> = new Set<ReplyStatus>(['answered', 'zero', 'nothing_to_report']);
