const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL = `${STANDARD.slice(0, 62)}-_`;

/** Bytes in base64 (RFC 4648 section 4), with its padding. */
export function base64(bytes: Uint8Array): string {
  const text = encoded(bytes, STANDARD);
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** Bytes in base64url (RFC 4648 section 5), without padding: safe in file names and in cells. */
export function base64url(bytes: Uint8Array): string {
  return encoded(bytes, URL);
}

/** The bytes of a base64url text; undefined where it is none, or not as `base64url` writes it. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const values = [...text].map((letter) => URL.indexOf(letter));
  if (values.includes(-1)) return undefined;
  const bits = values.map((value) => value.toString(2).padStart(6, '0')).join('');
  const bytes = Uint8Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2),
  );
  return base64url(bytes) === text ? bytes : undefined;
}

/** Six bits after each other, the last filled up with zeros. */
function encoded(bytes: Uint8Array, alphabet: string): string {
  let text = '';
  let waiting = 0;
  let count = 0;
  for (const byte of bytes) {
    waiting = ((waiting << 8) | byte) & 0xffff;
    count += 8;
    while (count >= 6) {
      count -= 6;
      text += alphabet.charAt((waiting >>> count) & 63);
    }
  }
  return count === 0 ? text : text + alphabet.charAt((waiting << (6 - count)) & 63);
}
