import type { DiagnosticParam } from '@kartlagg/model';

const NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.?)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u;
const NO_NAME = /kommun|stad|län|region|norra|södra|östra|västra|upplands|lilla|stora|boende|situation/iu;

/** True for what can be a first name with a surname, alone in a cell: `Kim Exempelsson`. Words of places are none. */
export function isPersonName(value: DiagnosticParam): boolean {
  return typeof value === 'string' && NAME.test(value.trim()) && !NO_NAME.test(value);
}
