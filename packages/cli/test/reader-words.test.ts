import { READ_LIMITS } from '@kartlagg/sheets';
import { sentence } from '@kartlagg/wording';
import { describe, expect, it } from 'vitest';

describe('every limit of the reader', () => {
  const limits = Object.keys(READ_LIMITS).filter((name) => name !== 'ratioFrom' && name !== 'wholeBytes');

  it.each(limits)('%s has words of its own in both languages', (limit) => {
    const params = { limit, value: 3_000_000 };
    for (const language of ['sv', 'en'] as const) {
      const { message } = sentence({ code: 'file.too-large', at: { file: 'a.xlsx' }, params }, language);
      expect(message).not.toMatch(new RegExp(`[’‘]${limit}’`, 'u'));
      expect(message).toMatch(/\d/u);
    }
  });
});
