import type { Survey } from '@kartlagg/survey';

/** Kinds of respondents, as codes of the list `reporter`. */
export type ReporterKind =
  'municipality' | 'region' | 'prison_service' | 'sis' | 'ngo' | 'congregation' | 'self';

/** A respondent of the sample round: everything that it sends stands in one file. */
export interface Reporter {
  readonly kind: ReporterKind;
  /** The file's name without its ending, from the folder of person deliveries. */
  readonly file: string;
  /** The municipality whose own it is; null for others. */
  readonly municipality: string | null;
  /** The county that it works in; null for one that works everywhere. */
  readonly county: string | null;
}

/** Counties with several organisations, and how many; the others have one. */
const ORGANISATIONS: Readonly<Record<string, number>> = { '01': 6, '12': 4, '14': 5 };
const CONGREGATIONS = ['01', '01', '12', '14', '14', '03', '05', '22'];

/** The respondents of the sample round: municipalities, regions, two agencies, organisations, congregations, the persons. */
export function sampleReporters(survey: Survey): readonly Reporter[] {
  const { counties, municipalities } = survey.geography;
  return [
    ...municipalities.map(({ code, county }) => ({
      kind: 'municipality' as const,
      file: `kommuner/${code}`,
      municipality: code,
      county,
    })),
    ...counties.map(({ code }) => regional('region', `regioner/region-${code}`, code)),
    { kind: 'prison_service', file: 'myndigheter/kriminalvarden', municipality: null, county: null },
    { kind: 'sis', file: 'myndigheter/sis', municipality: null, county: null },
    ...counties.flatMap(({ code }) =>
      Array.from({ length: ORGANISATIONS[code] ?? 1 }, (_, index) =>
        regional('ngo', `civilsamhallet/organisation-${code}-${index + 1}`, code),
      ),
    ),
    ...CONGREGATIONS.map((code, index) =>
      regional('congregation', `civilsamhallet/forsamling-${code}-${index + 1}`, code),
    ),
    { kind: 'self', file: 'egna-svar/egna-svar', municipality: null, county: null },
  ];
}

function regional(kind: ReporterKind, file: string, county: string): Reporter {
  return { kind, file, municipality: null, county };
}
