import { DIAGNOSTIC_CODES, type Language } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';

import { explainCode } from '../src/diagnostics/explain-code.js';
import { findingsPage } from '../src/diagnostics/findings-page.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

describe('explainCode', () => {
  it.each(LANGUAGES)('gives every code a title, a meaning and something to do (%s)', (language) => {
    for (const code of DIAGNOSTIC_CODES) {
      const { title, meaning, fix } = explainCode(code, language);
      expect(title).toMatch(/^[A-ZÅÄÖ].*[^.]$/u);
      expect(meaning).toMatch(/^[A-ZÅÄÖ].*\.$/u);
      expect(fix).toMatch(/^[A-ZÅÄÖ].*\.$/u);
      expect(`${title} ${meaning} ${fix}`).not.toMatch(/[{}"]|!(?=\s|$)| {2}|undefined/u);
    }
  });

  it.each(LANGUAGES)('gives no two codes the same title (%s)', (language) => {
    const titles = DIAGNOSTIC_CODES.map((code) => explainCode(code, language).title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('findingsPage', () => {
  it.each(LANGUAGES)('has one section for every code, in catalogue order (%s)', (language) => {
    const named = [...findingsPage(language).matchAll(/^(?:Kod|Code): `([^`]+)`/gmu)].map(
      (match) => match[1],
    );
    expect(named).toEqual(DIAGNOSTIC_CODES);
  });

  it('is Markdown with the severity in words', () => {
    expect(findingsPage('sv')).toContain(
      [
        '## Celler',
        '',
        '### Svaret är inget heltal',
        '',
        'Kod: `cell.not-a-whole-number`. Allvarlighetsgrad: fel.',
      ].join('\n'),
    );
  });

  it('ends with one line break, so that the page is the same however often it is written', () => {
    expect(findingsPage('sv')).toMatch(/[^\n]\n$/u);
  });
});
