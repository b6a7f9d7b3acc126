import { join } from 'node:path';
import { root } from '../root.js';
import { markdownTable } from './markdown-table.js';
import { measure, nodeJob, type Measured } from './measure.js';

/** How right the linkage is against the truth, beside exact keys alone, with what it says itself that is wrong. */
export function truthTable(title: string, forms: readonly (number | undefined)[]): string {
  const jobs = forms.map((number) =>
    nodeJob(
      `${number ?? 'exempelomgången'}`,
      script('link-truth'),
      ...(number === undefined ? [] : [`${number}`]),
    ),
  );
  const rows = measure(jobs, 1, false).flatMap(({ said }) => {
    const says = sayer(said);
    const about = `${says('forms')} formulär, ${says('truePersons')} personer`;
    return [
      [`${about}: Kartlägg`, ...rightness(said, ''), range(said, 'false'), range(said, 'missed')],
      ['– exakta nycklar', ...rightness(said, 'exact_'), '', ''],
    ];
  });
  return markdownTable(
    title,
    ['vad', 'precision', 'täckning', 'F', 'falska par', 'missade par', 'väntade falska', 'väntade missade'],
    rows,
  );
}

/** What linking and tabulating take as a round grows, beside a map of exact keys. */
export function scaleTable(title: string, forms: readonly number[], runs: number): string {
  const jobs = forms.map((number) => nodeJob(`${number} formulär`, script('link-scale'), `${number}`));
  const measured = measure(jobs, runs, false);
  const rows = measured.map(({ said, megabytes }) => {
    const says = sayer(said);
    return [
      ...['forms', 'persons', 'compared'].map((name) => says(name)),
      ...['linking', 'tabulating'].map((name) => says(name, 2)),
      megabytes.toFixed(0),
      says('f', 4),
      says('exact', 2),
      says('exactF', 4),
    ];
  });
  const headings = [
    'formulär',
    'personer',
    'jämförda par',
    'länka, processorsekunder',
    'tabeller, processorsekunder',
    'MB som mest',
    'F',
    'exakta nycklar, processorsekunder',
    'F',
  ];
  return [markdownTable(title, headings, rows), ...growth(measured)].join('\n');
}

/** By what power of the number of forms a step grows between two sizes. */
function growth(measured: readonly Measured[]): readonly string[] {
  return measured.slice(1).map(({ name, said }, at) => {
    const before = measured[at]?.said ?? {};
    const power = (of: string): string => (grown(of, said, before) / grown('forms', said, before)).toFixed(2);
    return `Till ${name} växer länkningen som antalet upphöjt till ${power('linking')}, de jämförda paren till ${power('compared')}.\n`;
  });
}

function grown(what: string, now: Measured['said'], before: Measured['said']): number {
  return Math.log((now[what] ?? 0) / (before[what] ?? 0));
}

function rightness(said: Measured['said'], prefix: string): readonly string[] {
  const says = sayer(said);
  return [
    ...['precision', 'recall', 'f'].map((name) => says(prefix + name, 4)),
    ...['falsePairs', 'missedPairs'].map((name) => says(prefix + name)),
  ];
}

function range(said: Measured['said'], what: string): string {
  const says = sayer(said);
  return `${says(`${what}From`, 1)} till ${says(`${what}To`, 1)}`;
}

function sayer(said: Measured['said']): (name: string, decimals?: number) => string {
  return (name, decimals = 0) => (said[name] ?? Number.NaN).toFixed(decimals);
}

function script(name: string): string {
  return join(root, 'scripts', 'dist', 'bench', `${name}.js`);
}
