import type { ListCode, Text } from './definitions.js';

/** What a choice is called of one person: `Kvinna`, not `Kvinnor`. */
export function choiceLabel({ one, label }: Pick<ListCode, 'one' | 'label'>): Text {
  return one ?? label;
}
