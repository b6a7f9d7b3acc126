import type { Category, Dimension, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { dimensionOf } from '../table-frame.js';

/** The place that all persons of a round are in: the country, the one municipality that was asked, or those asked. */
export function wholePlace({ geography, round }: Survey): Category {
  const { asked } = round.geography;
  if (asked === 'all') return { code: geography.country.code, label: geography.country.name, role: 'total' };
  const [only, ...more] = asked;
  if (only !== undefined && more.length === 0)
    return { code: only, label: geography.nameOf(only), role: 'value' };
  return { code: round.id, label: round.label, role: 'value' };
}

/** The dimension of that one place. */
export function wholeDimension(survey: Survey): Dimension {
  return dimensionOf('geo', [wholePlace(survey)], survey);
}

/** The rows that a definition names, in its order. */
export function namedCategories({ categories = [] }: TableDefinition): Category[] {
  return categories.map(({ code, label }) => ({ code, label, role: code === 'total' ? 'total' : 'value' }));
}
