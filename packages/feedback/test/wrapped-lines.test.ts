import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrappedLines } from '../src/wrapped-lines.js';

describe('a long text', () => {
  it('is divided at spaces, with the later lines set in', () => {
    expect(wrappedLines('  FEL  ett två tre fyra', 13, '      ')).toEqual([
      '  FEL  ett',
      '      två tre',
      '      fyra',
    ]);
  });

  it('is never divided at a no-break space, and a word that is too long stands whole', () => {
    expect(wrappedLines('om 27\u00a0383 personer i kommunsammanslagningen', 12, ' ')).toEqual([
      'om 27\u00a0383',
      ' personer i',
      ' kommunsammanslagningen',
    ]);
  });

  it('leaves no space at the end of a line', () => {
    expect(wrappedLines('ett  [kod]', 5, '  ')).toEqual(['ett', '  [kod]']);
  });

  it('holds every word, and no line is longer than it may be unless it is one word', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 10, max: 60 }),
        (words, width) => {
          const lines = wrappedLines(words.join(' '), width, '  ');
          expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(words);
          for (const line of lines) expect(line.length <= width || !line.trim().includes(' ')).toBe(true);
        },
      ),
    );
  });
});
