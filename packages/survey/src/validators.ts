import type {
  AnswerPolicy,
  Charts,
  CodeList,
  DecisionTable,
  Form,
  GeographyFile,
  LinkSpec,
  Mapping,
  PersonFormDefinition,
  Policy,
  PopulationFile,
  Project,
  Round,
  Rules,
  SeriesSet,
  Tables,
  Variables,
} from '@kartlagg/model';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { SchemaFiles } from './schema-files.js';

/** The documents that `schemas/meta` describes, by the name of their schema. */
export interface Documents {
  readonly charts: Charts;
  readonly codelist: CodeList;
  readonly decisions: DecisionTable;
  readonly form: Form;
  readonly geography: GeographyFile;
  readonly linkage: LinkSpec;
  readonly mapping: Mapping;
  readonly 'person-form': PersonFormDefinition;
  readonly policy: Policy;
  readonly population: PopulationFile;
  readonly project: Project;
  readonly round: Round;
  readonly rules: Rules;
  readonly series: SeriesSet;
  readonly tables: Tables;
  readonly variables: Variables;
  readonly winners: AnswerPolicy;
}

export type DocumentKind = keyof Documents;

export type Validators = <K extends DocumentKind>(kind: K) => ValidateFunction<Documents[K]>;

/** The validator of each kind of document, made from `schemas/meta` when first asked for. */
export function validators(files: SchemaFiles): Validators {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, validateSchema: false });
  formats.default(ajv, ['date']);
  ajv.addSchema(metaSchema(files, 'common'));
  return <K extends DocumentKind>(kind: K): ValidateFunction<Documents[K]> =>
    ajv.getSchema<Documents[K]>(`${kind}.schema.json`) ?? ajv.compile<Documents[K]>(metaSchema(files, kind));
}

function metaSchema(files: SchemaFiles, name: DocumentKind | 'common'): object {
  const schema = files.read(`meta/${name}.schema.json`);
  if (typeof schema !== 'object' || schema === null) throw new Error(`meta/${name}.schema.json is no schema`);
  return schema;
}
