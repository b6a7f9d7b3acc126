import type { Workbook } from '@kartlagg/model';
import type { Ledger } from './ledger.js';

/** What a file is by the ending of its name. */
const KINDS: Readonly<Record<string, Workbook['format']>> = {
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  xltm: 'xlsx',
  ods: 'ods',
  ots: 'ods',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
};

/** Notes that a file is not what its name says, and that it holds macros, which are never run. */
export function noteFile({ source, format, macros }: Workbook, ledger: Ledger): void {
  const [extension, ending = ''] = /\.([\p{L}\d]+)$/u.exec(source.path) ?? [];
  if (extension !== undefined && KINDS[ending.toLowerCase()] !== format)
    ledger.remark('file.other-kind', ledger.file(), { extension, format });
  if (macros) ledger.remark('file.macros', ledger.file());
}
