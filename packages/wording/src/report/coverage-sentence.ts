import type { CoverageLine, Language } from '@kartlagg/model';
import { formatNumber, formatPercent, plural } from '../numbers.js';

/** Who answered, in plain words: `Av 290 tillfrågade kommuner har 281 lämnat uppgifter. …` */
export function coverageSentence(coverage: CoverageLine, language: Language): string {
  return (language === 'sv' ? swedish(coverage) : english(coverage)).join(' ');
}

function swedish({
  asked,
  answered,
  nothingToReport,
  rejected,
  silent,
  populationShare,
}: CoverageLine): string[] {
  const sentences = [
    `Av ${sv(asked)} ${plural(asked, 'tillfrågad kommun', 'tillfrågade kommuner')} har ${sv(answered)} lämnat uppgifter.`,
  ];
  if (nothingToReport > 0)
    sentences.push(`${sv(nothingToReport)} har uppgett att det inte finns något att rapportera.`);
  if (rejected > 0) {
    const files = `Uppgifterna från ${sv(rejected)} ${plural(rejected, 'kommun', 'kommuner')}`;
    sentences.push(`${files} behöver rättas och är inte medräknade.`);
  }
  if (silent > 0) sentences.push(`${sv(silent)} har inte svarat.`);
  sentences.push(`Svaren omfattar ${coveredShare(populationShare, 'sv')} av befolkningen.`);
  return sentences;
}

function english({
  asked,
  answered,
  nothingToReport,
  rejected,
  silent,
  populationShare,
}: CoverageLine): string[] {
  const sentences = [
    `Of ${en(asked)} ${plural(asked, 'municipality', 'municipalities')} asked, ${en(answered)} delivered figures.`,
  ];
  if (nothingToReport > 0) sentences.push(`${en(nothingToReport)} said that there is nothing to report.`);
  if (rejected > 0) {
    const files = `The figures from ${en(rejected)} ${plural(rejected, 'municipality', 'municipalities')}`;
    sentences.push(`${files} need mending and are not counted.`);
  }
  if (silent > 0) sentences.push(`${en(silent)} did not answer.`);
  sentences.push(`The answers cover ${coveredShare(populationShare, 'en')} of the population.`);
  return sentences;
}

/** A share below one is never rounded to 100 per cent: something is missing. */
function coveredShare(share: number, language: Language): string {
  return share < 1 ? formatPercent(Math.min(share, 0.999), 1, language) : formatPercent(1, 0, language);
}

function sv(count: number): string {
  return formatNumber(count, 0, 'sv');
}

function en(count: number): string {
  return formatNumber(count, 0, 'en');
}
