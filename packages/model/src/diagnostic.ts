import type { Severity, Text } from './definitions.js';
import type { Place } from './place.js';

export type DiagnosticParam = string | number | Text;

/** Something that is wrong in the data: a value, collected, never thrown, with no sentence in it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly at: Place;
  readonly params: Readonly<Record<string, DiagnosticParam>>;
  /** The id of the rule of the round that it is about. */
  readonly rule?: string;
  /** The one cell that would mend it, where there is just one. */
  readonly suspect?: Suspect;
  /** True where it asks for an explanation and the sender has commented on the cover. */
  readonly explained?: true;
}

/**
 * The one cell of a delivery that, changed, would mend several findings at once: they all follow from it if it is
 * wrong. Findings with the same place here belong together.
 */
export interface Suspect {
  readonly at: Place;
  /** The number that stands there. */
  readonly value: number;
  /** The number that would mend them. */
  readonly instead: number;
  /** How many findings it would mend, this one among them. */
  readonly mends: number;
}

export interface DiagnosticKind {
  readonly severity: Severity;
  /** The params that its sentence uses. */
  readonly params: readonly string[];
  /** The params that only some of its findings carry. */
  readonly optional?: readonly string[];
  /** The params that could point out a person: printed as ●●●. */
  readonly private?: readonly string[];
}

/** Every diagnostic code, with its severity unless the round says otherwise. */
export const CATALOGUE = {
  'file.unreadable': { severity: 'error', params: ['reason'] },
  'file.format-not-read': { severity: 'error', params: ['format'] },
  'file.encrypted': { severity: 'error', params: [] },
  'file.too-large': { severity: 'error', params: ['limit', 'value'] },
  'file.empty': { severity: 'error', params: [] },
  'file.ignored': { severity: 'note', params: [] },
  'file.not-understood': { severity: 'error', params: [], optional: ['wanted'] },
  'file.other-round': { severity: 'error', params: ['found', 'expected'] },
  'file.other-form-version': { severity: 'error', params: ['found', 'expected'] },
  'file.other-kind': { severity: 'note', params: ['extension', 'format'] },
  'file.macros': { severity: 'note', params: [] },
  'file.person-rows': { severity: 'error', params: ['rows'], optional: ['form'] },
  'file.identity-in-clear': { severity: 'warning', params: ['rows'] },
  'file.municipality-from-name': { severity: 'note', params: ['municipality'] },
  'file.municipality-missing': { severity: 'error', params: [] },
  'sheet.missing': { severity: 'error', params: ['sheet'] },
  'sheet.repeated': { severity: 'error', params: ['first'] },
  'sheet.unknown': { severity: 'warning', params: ['cells'] },
  'sheet.blank': { severity: 'warning', params: [] },
  'sheet.partly-blank': { severity: 'warning', params: ['blank', 'answers'] },
  'sheet.read-as': { severity: 'note', params: ['layout'] },
  'sheet.same-as': { severity: 'warning', params: ['first'] },
  'sheet.notes': { severity: 'note', params: ['cells'] },
  'sheet.hidden-numbers': { severity: 'warning', params: ['numbers'] },
  'sheet.other-year': { severity: 'warning', params: ['found', 'expected'] },
  'header.missing-column': { severity: 'error', params: ['column', 'found'] },
  'header.unknown-column': { severity: 'warning', params: ['column', 'cells'] },
  'header.repeated-column': { severity: 'error', params: ['column', 'first'] },
  'header.read-as': { severity: 'note', params: ['column', 'meant', 'how'] },
  'header.ambiguous-column': { severity: 'error', params: ['column', 'readings'] },
  'row.repeated': { severity: 'error', params: ['first'] },
  'row.other-round': { severity: 'error', params: ['found', 'expected'] },
  'row.age-differs': { severity: 'warning', params: [] },
  'row.situation-differs': { severity: 'warning', params: ['stated', 'derived'] },
  'row.no-identity': { severity: 'note', params: ['rows'] },
  'cell.not-a-whole-number': { severity: 'error', params: ['value'] },
  'cell.negative': { severity: 'error', params: ['value'] },
  'cell.too-large': { severity: 'error', params: ['value', 'limit'] },
  'cell.outside-range': { severity: 'error', params: ['value', 'least', 'most'] },
  'cell.number-as-text': { severity: 'note', params: ['value', 'number'] },
  'cell.number-read-as': { severity: 'note', params: ['value', 'number'] },
  'cell.approximate': { severity: 'error', params: ['value', 'number'] },
  'cell.number-with-words': { severity: 'error', params: ['value', 'number'] },
  'cell.range': { severity: 'error', params: ['value'] },
  'cell.withheld': { severity: 'error', params: ['value'] },
  'cell.percent': { severity: 'error', params: ['value'] },
  'cell.date-for-number': { severity: 'error', params: ['value', 'readings'] },
  'cell.error-value': { severity: 'error', params: ['value'] },
  'cell.formula-without-result': { severity: 'error', params: ['formula'] },
  'cell.missing-count': { severity: 'error', params: [] },
  'cell.missing-code': { severity: 'error', params: ['column'] },
  'cell.unknown-code': { severity: 'error', params: ['value', 'column', 'known'] },
  'cell.read-as': { severity: 'note', params: ['value', 'meant', 'how'] },
  'cell.ambiguous': { severity: 'error', params: ['value', 'readings'] },
  'cell.unknown-decision': { severity: 'error', params: [] },
  'cell.unknown-municipality': { severity: 'error', params: ['value'] },
  'cell.other-municipality': { severity: 'error', params: ['value', 'expected'] },
  'cell.other-round': { severity: 'error', params: ['value', 'expected'] },
  'cell.not-a-date': { severity: 'warning', params: ['value'], optional: ['readings'] },
  'cell.number-outside-form': { severity: 'error', params: ['value'] },
  'cell.outside-form': { severity: 'warning', params: ['value'], private: ['value'] },
  'cell.personal-number': { severity: 'warning', params: [] },
  'cell.bad-personal-number': { severity: 'warning', params: [] },
  'cell.unreadable-token': { severity: 'warning', params: [] },
  'cell.unusable-identity': { severity: 'warning', params: [] },
  'cell.missing-answer': { severity: 'warning', params: ['column', 'rows'] },
  'cell.not-asked': { severity: 'warning', params: ['column'] },
  'rule.totals-differ': { severity: 'error', params: ['name', 'left', 'right', 'leftPlace', 'rightPlace'] },
  'rule.sum-differs': { severity: 'error', params: ['stated', 'sum'] },
  'rule.exceeds': { severity: 'error', params: ['name', 'left', 'right', 'leftPlace', 'rightPlace'] },
  'rule.needs': { severity: 'warning', params: ['name', 'left', 'leftPlace', 'rightPlace'] },
  'rule.below-reference': {
    severity: 'warning',
    params: ['name', 'left', 'reference', 'source'],
  },
  'rule.big-change': {
    severity: 'warning',
    params: ['name', 'before', 'now', 'round'],
    optional: ['break'],
  },
  'rule.nothing-beside-numbers': { severity: 'error', params: ['cells'] },
  'rule.nothing-beside-persons': { severity: 'error', params: ['rows'] },
  'rule.empty-form': { severity: 'error', params: [] },
  'set.replaced': { severity: 'warning', params: ['municipality', 'used', 'reason'] },
  'set.same-file': { severity: 'warning', params: ['other'] },
  'set.same-numbers': {
    severity: 'warning',
    params: ['municipality', 'otherMunicipality', 'other', 'numbers'],
  },
  'set.same-as-before': { severity: 'warning', params: ['municipality', 'round', 'numbers'] },
  'set.mapping-unused': { severity: 'warning', params: ['mapping'] },
  'set.counts-missing': { severity: 'warning', params: ['municipality'] },
  'set.other-key': { severity: 'warning', params: ['forms'] },
  'set.decision-unused': { severity: 'warning', params: ['reason'] },
  'set.outside-round': { severity: 'error', params: ['municipality'], optional: ['forms'] },
  'set.decision-splits': { severity: 'warning', params: ['form', 'other'] },
  'set.counted-twice': { severity: 'warning', params: ['municipality', 'numbers'] },
  'set.published-differs': { severity: 'warning', params: ['what', 'sum', 'published'] },
  'set.not-tabulated': { severity: 'warning', params: ['numbers'] },
  'set.published-unused': { severity: 'note', params: ['numbers'] },
  'set.silent': { severity: 'note', params: ['silent', 'asked'] },
} as const satisfies Record<string, DiagnosticKind>;

export type DiagnosticCode = keyof typeof CATALOGUE;

/** The codes in catalogue order. */
export const DIAGNOSTIC_CODES = Object.keys(CATALOGUE) as readonly DiagnosticCode[];

/** The severity of a code in a round. */
export function severityOf(
  code: DiagnosticCode,
  severities: Readonly<Record<string, Severity>> = {},
): Severity {
  return severities[code] ?? CATALOGUE[code].severity;
}
