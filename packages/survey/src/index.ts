export type * from './survey.js';
export type { SchemaFiles } from './schema-files.js';
export type { Problem, ReferenceKind } from './problem.js';
export { SurveyError } from './survey-error.js';
export { loadSurvey, roundIds } from './load-survey.js';
export { loadMapping, type MappingResult } from './load-mapping.js';
export { loadProject, type ProjectResult } from './load-project.js';
export { comparisonOf, type SeriesYear } from './comparison-of.js';
export { checkDocument } from './check-document.js';
