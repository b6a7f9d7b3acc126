import type { CoverageLine, Language } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

/**
 * Who answered, as a sentence: `284 av 290 kommuner svarade; de har 98,9 procent av befolkningen.` A tick for nothing to
 * report is an answer. Empty where nobody was asked. A share that is not quite all is never rounded to 100 per cent.
 */
export function coverageText(coverage: CoverageLine, language: Language): string {
  const { asked } = coverage;
  if (asked === 0) return '';
  const answered = coverage.answered + coverage.nothingToReport;
  const [few, all] = [formatNumber(answered, 0, language), formatNumber(asked, 0, language)];
  const share = shareText(coverage.populationShare, language);
  if (language === 'sv') {
    if (asked === 1) return answered === 1 ? 'Kommunen svarade.' : 'Kommunen svarade inte.';
    if (answered === asked) return `Alla ${all} kommuner svarade.`;
    if (answered === 0) return `Ingen av ${all} kommuner svarade.`;
    return `${few} av ${all} kommuner svarade; ${plural(answered, 'den', 'de')} har ${share}\u00a0procent av befolkningen.`;
  }
  if (asked === 1) return answered === 1 ? 'The municipality answered.' : 'The municipality did not answer.';
  if (answered === asked) return `All ${all} municipalities answered.`;
  if (answered === 0) return `None of ${all} municipalities answered.`;
  return `${few} of ${all} municipalities answered; ${plural(answered, 'it has', 'they have')} ${share}\u00a0per cent of the population.`;
}

function shareText(share: number, language: Language): string {
  const tenths = Math.round(share * 1000);
  if (share < 1 && tenths === 1000)
    return `${language === 'sv' ? 'mer än' : 'more than'} ${formatNumber(99.9, 1, language)}`;
  return formatNumber(tenths / 10, 1, language);
}
