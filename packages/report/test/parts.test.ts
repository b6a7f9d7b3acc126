import * as fc from 'fast-check';
import { formatNumber } from '@kartlagg/wording';
import { describe, expect, test } from 'vitest';
import { hiddenCsv, hiddenSummary } from '../src/index.js';
import { inlineSvg } from '../src/page/inline-svg.js';
import { escaped, html } from '../src/page/markup.js';
import { plainNumber } from '../src/plain-number.js';
import { roundHalfAway } from '../src/round-half-away.js';
import { webAddress } from '../src/web-address.js';
import { CANARY, TABLES } from './fixtures.js';

describe('what was hidden', () => {
  test('is counted among the cells that have a number', () => {
    expect(hiddenSummary(TABLES).map(({ table, hidden, cells }) => [table, hidden, cells])).toEqual([
      ['coverage-country', 0, 6],
      ['country-situation', 0, 16],
      ['municipality-situation', 2, 9],
      ['series-country', 0, 10],
    ]);
  });

  test('is told with its reason, and without the numbers', () => {
    const csv = hiddenCsv(TABLES, 'sv');
    expect(csv.split('\n')[0]).toBe('table,title,level,hidden,cells,share,reason');
    expect(csv).toContain('Kommuner,2,9,0.2222,"Antal 1–6 visas inte: ..');
    expect(csv).toContain('Riket,0,16,0.0000,Inga uppgifter är dolda.');
    expect(csv).not.toContain(`${CANARY}`);
  });
});

describe('rounding', () => {
  test('is done as the number is written, halves away from zero', () => {
    expect(roundHalfAway(1.005, 2)).toBe(1.01);
    expect(roundHalfAway(-2.5, 0)).toBe(-3);
    expect(roundHalfAway(0.05, 1)).toBe(0.1);
    expect(plainNumber(-0.04, 1)).toBe('0.0');
    expect(plainNumber(26.0256, 1)).toBe('26.0');
  });

  test('agrees with what people read', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const read = formatNumber(value, decimals, 'en').replaceAll(',', '').replace('−', '-');
        expect(Number(read)).toBe(roundHalfAway(value, decimals) + 0);
      }),
    );
  });
});

describe('markup', () => {
  test('escapes what is inserted and keeps what is markup', () => {
    expect(html`<p title="${'"x"'}">${html`<b>${'<'}</b>`}${[1, null, '&']}</p>`.text).toBe(
      '<p title="&quot;x&quot;"><b>&lt;</b>1&amp;</p>',
    );
  });

  test('never lets a text open or close anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']/u);
      }),
    );
  });

  test('makes the ids of a drawing its own', () => {
    const svg = '<?xml version="1.0"?><svg><clipPath id="a"/><g clip-path="url(#a)"/></svg>\n';
    expect(inlineSvg(svg, 'x').text).toBe('<svg><clipPath id="x-a"/><g clip-path="url(#x-a)"/></svg>');
  });

  test.each([
    '<svg><script>1</script></svg>',
    '<svg onload="x()"></svg>',
    '<svg><rect fill="url(https://x.se/a)"/></svg>',
    '<svg><image href="https://x.se/a.png"/></svg>',
    'no drawing',
  ])('refuses a drawing that runs or fetches something: %s', (svg) => {
    expect(() => inlineSvg(svg, 'x')).toThrow('chart x');
  });

  test('takes words about an event in a label for words', () => {
    expect(inlineSvg('<svg aria-label="x on y = 3"></svg>', 'x').text).toContain('x on y = 3');
  });

  test('links to web addresses only', () => {
    expect(webAddress('https://www.scb.se/')).toBe('https://www.scb.se/');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://x.se/"><b>', undefined]) {
      expect(webAddress(url)).toBeNull();
    }
  });
});
