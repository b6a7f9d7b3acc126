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
  /** True for one that fills in our workbook by hand; the others send what their systems write. */
  readonly byHand: boolean;
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
      byHand: isSmall(survey, code),
    })),
    ...counties.map(({ code }) => regional('region', `regioner/region-${code}`, code)),
    regional('prison_service', 'myndigheter/kriminalvarden', null),
    regional('sis', 'myndigheter/sis', null),
    ...counties.flatMap(({ code }) =>
      Array.from({ length: ORGANISATIONS[code] ?? 1 }, (_, index) =>
        regional('ngo', `civilsamhallet/organisation-${code}-${index + 1}`, code),
      ),
    ),
    ...CONGREGATIONS.map((code, index) =>
      regional('congregation', `civilsamhallet/forsamling-${code}-${index + 1}`, code),
    ),
    regional('self', 'egna-svar/egna-svar', null),
  ];
}

/** Every other of those with the fewest inhabitants. */
function isSmall({ geography }: Survey, code: string): boolean {
  return (geography.population(code, 2022) ?? 0) < 9_000 && Number(code) % 2 === 0;
}

function regional(kind: ReporterKind, file: string, county: string | null): Reporter {
  return { kind, file, municipality: null, county, byHand: false };
}
