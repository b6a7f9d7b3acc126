/**
 * HMAC-SHA-256 (RFC 2104; FIPS 198-1) of a text in UTF-8: 32 bytes. Handed in by the edge, for this room has no `node:`.
 */
export type Hmac = (key: Uint8Array, data: string) => Uint8Array;
