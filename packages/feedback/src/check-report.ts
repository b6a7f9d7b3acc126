import {
  knownRule,
  placeText,
  severityIn,
  textIn,
  type Batch,
  type CheckReport,
  type Diagnostic,
  type Interpretation,
  type Language,
  type ReportedCount,
  type ReportedFile,
  type ReportedFinding,
  type ReportedPersons,
  type ReportedReading,
  type ReportedRule,
  type RuleOutcome,
  type Severity,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { sentence, shownParam, shownPath, WORKING_MARK } from '@kartlagg/wording';
import { personTally } from './person-tally.js';

/** What was read and found, in the machine's form (schemas/meta/diagnostics.schema.json). */
export function checkReport(
  batches: readonly Batch[],
  setDiagnostics: readonly Diagnostic[],
  survey: Survey,
  language: Language,
): CheckReport {
  const files = batches.map((batch) => reportedFile(batch, survey, language));
  const findings = setDiagnostics.map((diagnostic) => ({
    ...(diagnostic.at.file === '' ? {} : { file: shownPath(diagnostic.at.file) }),
    ...reportedFinding(diagnostic, survey, language),
  }));
  const all = [...files.flatMap((file) => file.findings), ...findings];
  const number = (severity: Severity): number =>
    all.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    mark: textIn(WORKING_MARK, language),
    files,
    findings,
    summary: {
      files: files.length,
      accepted: files.filter(({ verdict }) => verdict !== 'rejected').length,
      errors: number('error'),
      warnings: number('warning'),
    },
  };
}

function reportedFile(batch: Batch, survey: Survey, language: Language): ReportedFile {
  return {
    file: shownPath(batch.source.path),
    sha256: batch.source.sha256,
    round: batch.round,
    form: batch.form,
    municipality: batch.municipality,
    verdict: batch.verdict,
    cells: { ...batch.cells },
    counts: batch.counts.map((count): ReportedCount => ({
      ...(count.geo === batch.municipality ? {} : { municipality: count.geo }),
      ...(count.round === batch.round ? {} : { round: count.round }),
      measure: count.measure,
      ...count.codes,
      value: count.value,
      at: shownPath(placeText(count.at)),
    })),
    findings: batch.diagnostics.map((diagnostic) => reportedFinding(diagnostic, survey, language)),
    ...(batch.rules.length === 0
      ? {}
      : { rules: batch.rules.map((one) => reportedRule(one, survey, language)) }),
    ...(batch.form === 'persons' && { persons: reportedPersons(batch, survey) }),
    ...(batch.interpretations.length === 0
      ? {}
      : { readings: batch.interpretations.map((one) => reportedReading(one, language)) }),
  };
}

function reportedPersons(batch: Batch, survey: Survey): ReportedPersons {
  const { situations, leftOut } = personTally(batch, survey);
  return {
    forms: batch.forms.length,
    situations: situations.map(({ situation, forms }) => ({ situation, forms })),
    leftOut: leftOut.map(({ by, outcome, forms }) => ({ by, outcome, forms })),
  };
}

function reportedRule(outcome: RuleOutcome, survey: Survey, language: Language): ReportedRule {
  const known = knownRule(survey, outcome.rule);
  return { ...outcome, name: known === undefined ? outcome.rule : textIn(known.name, language) };
}

function reportedReading({ sheet, range, columns }: Interpretation, language: Language): ReportedReading {
  return {
    ...(sheet === '' ? {} : { sheet: shownPath(sheet) }),
    range,
    columns: columns.map(({ column, heading, meaning, how }) => ({
      column,
      heading: shownPath(heading),
      meaning: meaning === null ? null : textIn(meaning, language),
      ...(how === undefined ? {} : { how }),
    })),
  };
}

function reportedFinding(diagnostic: Diagnostic, survey: Survey, language: Language): ReportedFinding {
  const { at, code, rule, suspect, explained } = diagnostic;
  const value = shownParam(diagnostic, 'value', language);
  const { message, fix } = sentence(diagnostic, language);
  return {
    code,
    severity: severityIn(diagnostic, survey),
    ...(at.sheet === undefined || at.sheet === '' ? {} : { sheet: shownPath(at.sheet) }),
    ...(at.cell === undefined ? {} : { cell: at.cell }),
    ...(value === undefined ? {} : { value }),
    message,
    fix,
    ...(rule === undefined ? {} : { rule }),
    ...(suspect === undefined ? {} : { suspect: shownPath(placeText(suspect.at)) }),
    ...(explained === true ? { explained } : {}),
  };
}
