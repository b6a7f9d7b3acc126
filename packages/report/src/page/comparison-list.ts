import type { ProtectedTable } from '@kartlagg/disclosure';
import { type Comparison, type Language, textIn } from '@kartlagg/model';
import { comparisonWords, pageWords } from '@kartlagg/wording';
import { categoryFinder } from '../table/category-finder.js';
import { isShown } from '../table/table-symbols.js';
import { html, type Markup } from './markup.js';
import { said } from './said.js';

/** The comparisons of a series in words: the verdict, the change where there is one to tell, and the reason. */
export function comparisonList(table: ProtectedTable, language: Language): Markup | null {
  if (table.comparisons.length === 0) return null;
  const words = comparisonWords(language);
  const find = categoryFinder(table);
  const several = new Set(table.comparisons.map(({ geo }) => geo)).size > 1;
  return html`<div class="comparisons">
    <h3>${pageWords(language).comparisons}: ${said(table.title, language)}</h3>
    <ul>
      ${table.comparisons.map((comparison) => {
        const { geo, from, to, verdict, reason } = comparison;
        const place = several ? `${textIn(find('geo', geo).category.label, language)}, ` : '';
        const span = words.span(pointText(table, geo, from, language), pointText(table, geo, to, language));
        return html`<li class="${verdict}">
          <strong>${place}${span}.</strong>
          <em>${words.verdicts[verdict]}.</em> ${changeText(table, comparison, language)}
          ${said(reason, language)}
        </li> `;
      })}
    </ul>
  </div> `;
}

type Point = Comparison['from'];

/** A version is named where the year has several. */
function pointText(table: ProtectedTable, geo: string, point: Point, language: Language): string {
  const versions = new Set(
    table.cells
      .filter(({ key }) => key['geo'] === geo && key['year'] === point.year)
      .map(({ key }) => key['version']),
  );
  const label = categoryFinder(table)('version', point.version).category.label;
  return comparisonWords(language).point(point.year, versions.size > 1 ? textIn(label, language) : null);
}

/** A refused comparison has no change: the two numbers are never put side by side. */
function changeText(
  table: ProtectedTable,
  { geo, from, to, verdict }: Comparison,
  language: Language,
): string {
  if (verdict === 'refused') return '';
  const [before, after] = [from, to].map(({ year, version }) =>
    table.cells.find(
      ({ key, measure }) =>
        measure === 'persons' &&
        key['geo'] === geo &&
        key['year'] === year &&
        key['version'] === version &&
        (key['situation'] ?? 'total') === 'total',
    ),
  );
  if (before === undefined || after === undefined || !isShown(before) || !isShown(after)) return '';
  return comparisonWords(language).change({ from: before, to: after });
}
