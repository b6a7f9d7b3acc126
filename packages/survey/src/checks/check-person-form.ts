import type { PersonColumn, PersonFormDefinition } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { PersonDocuments } from '../round-documents.js';
import { checkConditions } from './check-conditions.js';
import { checkId } from './check-id.js';
import type { KnownPersons } from './known-persons.js';
import { repeated } from './repeated.js';

/** Columns stand in groups that exist, choose among lists that exist, and no heading means two of them. */
export function checkPersonForm(
  { form: { file, value } }: PersonDocuments,
  known: KnownPersons,
): readonly Problem[] {
  const { groups, columns } = value;
  return [
    ...checkId(file, value.id),
    ...repeated(
      file,
      groups.map(({ id }) => id),
      (index) => pointer('groups', index, 'id'),
    ),
    ...sharedHeadings(file, columns),
    ...columns.flatMap((column, index) => checkColumn(file, pointer('columns', index), column, value, known)),
  ];
}

function checkColumn(
  file: string,
  at: string,
  column: PersonColumn,
  { groups }: PersonFormDefinition,
  known: KnownPersons,
): readonly Problem[] {
  const hasGroup = groups.some(({ id }) => id === column.group);
  return [
    ...(hasGroup ? [] : [unknownReference(file, `${at}/group`, 'group', column.group)]),
    ...checkKind(file, at, column, known),
    ...checkConditions(file, `${at}/askedWhen`, column.askedWhen ?? [], known),
  ];
}

/** What would be read as another column: compared as headings are, without case, spaces and signs. */
function sharedHeadings(file: string, columns: readonly PersonColumn[]): readonly Problem[] {
  const headings = columns.flatMap((column, index) => headingsOf(column, pointer('columns', index)));
  return repeated(
    file,
    headings.map(({ key }) => key),
    (index) => headings[index]?.at ?? '',
  );
}

/** Each heading of a column once, and where it stands. */
function headingsOf({ variable, label, headings = [] }: PersonColumn, at: string) {
  const said = [
    { key: plainHeading(variable), at: `${at}/variable` },
    { key: plainHeading(label.sv), at: `${at}/label/sv` },
    { key: plainHeading(label.en ?? label.sv), at: `${at}/label/en` },
    ...headings.map((text, place) => ({ key: plainHeading(text), at: at + pointer('headings', place) })),
  ];
  return said.filter(({ key }, place) => said.findIndex((other) => other.key === key) === place);
}

function plainHeading(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function checkKind(
  file: string,
  at: string,
  { variable, kind, identity }: PersonColumn,
  known: KnownPersons,
): readonly Problem[] {
  if (kind === 'identity' && identity === undefined)
    return [{ file, pointer: at, keyword: 'required', params: { missingProperty: 'identity' } }];
  const hasCodes = kind === 'code' || kind === 'codes';
  return hasCodes && !known.hasList(variable)
    ? [unknownReference(file, `${at}/variable`, 'list', variable)]
    : [];
}
