import type { CodeList, ListCode } from '@kartlagg/model';
import type { Document } from '../document-reader.js';
import { pointer } from '../pointer.js';
import { duplicateCode, unknownReference, type Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkId } from './check-id.js';
import type { Known } from './known.js';
import { repeated } from './repeated.js';

/** Codes stand once, nothing that a delivery can write means two codes, and what a code names exists. */
export function checkLists({ lists }: RoundDocuments, known: Known): readonly Problem[] {
  return [...lists.values()].flatMap((list) => checkList(list, known));
}

/** As `checkLists`, for one list. */
export function checkList(list: Document<CodeList>, known: Known): readonly Problem[] {
  const { file, value } = list;
  return [
    ...checkId(file, value.id),
    ...repeated(
      file,
      value.codes.map(({ code }) => code),
      (index) => pointer('codes', index, 'code'),
    ),
    ...ambiguousNames(list),
    ...value.codes.flatMap((code, index) => checkCode(list, code, index, known)),
  ];
}

function ambiguousNames({ file, value }: Document<CodeList>): readonly Problem[] {
  const meaning = new Map<string, string>();
  return value.codes.flatMap(({ code, label, synonyms = [] }, index) => {
    const names = [
      { name: code, at: pointer('codes', index, 'code') },
      { name: label.sv, at: pointer('codes', index, 'label', 'sv') },
      ...(label.en === undefined ? [] : [{ name: label.en, at: pointer('codes', index, 'label', 'en') }]),
      ...synonyms.map((name, place) => ({ name, at: pointer('codes', index, 'synonyms', place) })),
    ];
    return names.flatMap(({ name, at }) => {
      const key = name.normalize('NFC').toLowerCase();
      const other = meaning.get(key);
      meaning.set(key, other ?? code);
      return other === undefined || other === code ? [] : [duplicateCode(file, at, name)];
    });
  });
}

function checkCode(
  { file, value }: Document<CodeList>,
  { parts = [], situation }: ListCode,
  index: number,
  known: Known,
): readonly Problem[] {
  const codes = new Set(value.codes.map(({ code }) => code));
  return [
    ...parts.flatMap((part, place) =>
      codes.has(part) ? [] : [unknownReference(file, pointer('codes', index, 'parts', place), 'code', part)],
    ),
    ...(situation === undefined || known.hasCode('situation', situation)
      ? []
      : [unknownReference(file, pointer('codes', index, 'situation'), 'code', situation)]),
  ];
}
