import { createHmac } from 'node:crypto';
import { isTokenText, readPersonalNumber, readToken, tokenOf } from '@kartlagg/linkage';
import { describe, expect, it } from 'vitest';
import { hmac, keyOf } from './hmac.js';

const KEY = keyOf(7, { rounds: 'any' });
const ONE_ROUND = keyOf(7);

describe('a token', () => {
  it('is the first 128 bits of the HMAC of its parts, after the id of its key', () => {
    const parts = '["kartlagg-token-1","test","2023","personal-number","198902019804"]';
    const digest = createHmac('sha256', Buffer.alloc(32, 7)).update(parts).digest().subarray(0, 16);
    expect(tokenOf('personal-number', '198902019804', ONE_ROUND, '2023', hmac)).toBe(
      `k1:${ONE_ROUND.id}:${digest.toString('base64url')}`,
    );
  });

  it('is one for all ways of writing one number', () => {
    const written = ['19890201-9804', '890201–9804', 8902019804, '198902019804'];
    const tokens = written.map((text) => {
      const read = readPersonalNumber(text, { at: 2023 });
      if ('problem' in read) throw new Error(read.problem);
      return tokenOf('personal-number', read.digits, KEY, '2023', hmac);
    });
    expect(new Set(tokens).size).toBe(1);
  });

  it('is another for another value, kind, purpose, secret, and round where the key is for one', () => {
    const tokens = [
      tokenOf('personal-number', '198902019804', KEY, '2023', hmac),
      tokenOf('personal-number', '198902019903', KEY, '2023', hmac),
      tokenOf('local-id', '198902019804', KEY, '2023', hmac),
      tokenOf('personal-number', '198902019804', keyOf(7, { rounds: 'any', purpose: 'annat' }), '2023', hmac),
      tokenOf('personal-number', '198902019804', keyOf(8, { rounds: 'any' }), '2023', hmac),
      tokenOf('personal-number', '198902019804', keyOf(7), '2023', hmac),
      tokenOf('personal-number', '198902019804', keyOf(7, { rounds: ['2029'] }), '2029', hmac),
    ].map((text) => readToken(text)?.token);
    expect(new Set(tokens).size).toBe(7);
    expect(tokens).not.toContain(undefined);
  });

  it('is the same in all rounds that its key may link', () => {
    const [one, other] = ['2023', '2029'].map((round) => tokenOf('local-id', 'A', KEY, round, hmac));
    expect(one).toBe(other);
  });

  it('does not take the end of one part for the beginning of the next', () => {
    const one = tokenOf('local-id', '["A","BC"]', KEY, '2023', hmac);
    const other = tokenOf('local-id', '["AB","C"]', KEY, '2023', hmac);
    expect(one).not.toBe(other);
  });

  it('is known in a delivery, with the id of its key', () => {
    const text = tokenOf('personal-number', '198902019804', KEY, '2023', hmac);
    expect(readToken(` ${text} `)?.keyId).toBe(KEY.id);
    expect(isTokenText(text)).toBe(true);
  });

  it.each([
    '198902019804',
    'k1:0123abcd:',
    'k2:0123abcd:AAAAAAAAAAAAAAAAAAAAAA',
    'k1:0123ABCD:AAAAAAAAAAAAAAAAAAAAAA',
    '',
  ])('%s is none', (text) => {
    expect(isTokenText(text)).toBe(false);
  });
});
