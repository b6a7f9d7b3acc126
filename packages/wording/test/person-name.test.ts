import { expect, it } from 'vitest';

import { sentence } from '../src/diagnostics/sentence.js';

function said(value: string): string {
  const at = { file: 'svar.csv', cell: 'A2' };
  return sentence({ code: 'cell.unknown-municipality', at, params: { value } }, 'sv').message;
}

it.each(['Kim Exempelsson', 'Kim-Åsa Exempelsson', 'Kim E. Exempelsson'])(
  'a cell that holds %s and nothing else is never quoted: it can be a person',
  (name) => {
    expect(said(name)).toContain('’●●●’');
    expect(said(name)).not.toContain('Kim');
  },
);

it.each(['Malmöö', 'Uplands väsby', 'Östra Göigne', 'Malmöö Stad', 'KE', 'ca tio'])(
  'what is no name is quoted, so that it can be found: %s',
  (text) => {
    expect(said(text)).toContain(`’${text}’`);
  },
);
