import { domainOf, keyText, mayUseFor, readKey } from '@kartlagg/linkage';
import { describe, expect, it } from 'vitest';
import { hmac, keyOf } from './hmac.js';

const KEY = keyOf(7);
const FILE = JSON.parse(keyText(KEY, hmac)) as Record<string, unknown>;

describe('a key', () => {
  it('is read from its file as it was written', () => {
    expect(readKey(FILE, hmac)).toEqual(KEY);
    const any = keyOf(7, { rounds: 'any' });
    expect(readKey(JSON.parse(keyText(any, hmac)), hmac)).toEqual(any);
  });

  it('has a file that says what it is, and an id that is not part of the secret', () => {
    expect(FILE).toEqual({
      kartlagg: 'key',
      version: 1,
      id: expect.stringMatching(/^[0-9a-f]{8}$/u),
      purpose: 'test',
      rounds: ['2023'],
      // 32 bytes of 7, in base64url: 00000111 00000111 00000111 is B, w, c, H.
      secret: `${'BwcH'.repeat(10)}Bwc`,
    });
  });

  it('has another id with another secret, purpose or rounds', () => {
    const keys = [KEY, keyOf(8), keyOf(7, { purpose: 'annat' }), keyOf(7, { rounds: ['2023', '2029'] })];
    expect(new Set(keys.map(({ id }) => id)).size).toBe(4);
  });

  it.each([
    ['kind', null],
    ['kind', []],
    ['kind', { ...FILE, kartlagg: 'mapping' }],
    ['version', { ...FILE, version: 2 }],
    ['purpose', { ...FILE, purpose: ' ' }],
    ['rounds', { ...FILE, rounds: [] }],
    ['rounds', { ...FILE, rounds: [2023] }],
    ['rounds', { ...FILE, rounds: 'all' }],
    ['secret', { ...FILE, secret: 'BwcH' }],
    ['secret', { ...FILE, secret: `${'BwcH'.repeat(10)}Bw+` }],
    ['secret', { ...FILE, secret: `${'BwcH'.repeat(10)}Bwd` }],
    ['id', { ...FILE, purpose: 'annat' }],
    ['id', { ...FILE, rounds: 'any' }],
    ['id', { ...FILE, id: '00000000' }],
  ])('is refused for its %s', (problem, json) => {
    expect(readKey(json, hmac)).toEqual({ problem });
  });

  it('separates rounds where it is for one, and links them where it is for several', () => {
    expect(domainOf(KEY, '2023')).toEqual(['test', '2023']);
    expect(domainOf(keyOf(7, { rounds: ['2023', '2029'] }), '2029')).toEqual(['test', '*']);
    expect(domainOf(keyOf(7, { rounds: 'any' }), '2029')).toEqual(['test', '*']);
  });

  it('is not used for a round that it is not for', () => {
    expect(mayUseFor(KEY, '2029')).toBe(false);
    expect(() => domainOf(KEY, '2029')).toThrow('is not for this round');
  });

  it('is not made of a secret of another length', () => {
    expect(() => keyText({ ...KEY, secret: new Uint8Array(16) }, hmac)).toThrow('another length');
  });
});
