import type { Category, ListCode } from '@kartlagg/model';

/** A code of a list as a category of a table. */
export function categoryOf({ code, label, short, role = 'value' }: ListCode): Category {
  return { code, label, ...(short === undefined ? {} : { short }), role };
}
