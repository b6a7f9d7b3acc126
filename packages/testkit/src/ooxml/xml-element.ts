/** An element of a document that has been read whole. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  /** The namespace that the prefix stands for; empty for none. */
  readonly namespace: string;
  /** By the name as it is written, with its prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly within it. */
  readonly text: string;
}

/** Reads a document as strictly as XML 1.0 with namespaces asks; throws an Error that says what is wrong where. */
export function xmlElement(bytes: Uint8Array): XmlElement {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  if (UNFIT.test(text)) throw new Error('a character that XML has no place for');
  const reader = new Reader(text);
  return reader.document();
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The children of that name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The elements of that name, however deep. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((candidate) => [
    ...(candidate.name === name ? [candidate] : []),
    ...descendants(candidate, name),
  ]);
}

/** The value of an attribute that has any prefix: `r:id` for `id`. */
export function prefixed(element: XmlElement | undefined, name: string): string | undefined {
  return [...(element?.attributes ?? [])].find(([written]) => written.endsWith(`:${name}`))?.[1];
}

// oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 leaves out
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const NAME = /[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?/uy;
const TO_NEXT = /[^<]*/uy;
const SPACE = /\s*/uy;
const XML = 'http://www.w3.org/XML/1998/namespace';

class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text.replace(/^\uFEFF/u, '');
  }

  document(): XmlElement {
    if (this.text.startsWith('<?xml')) this.past('?>');
    this.misc();
    const root = this.element(new Map([['xml', XML]]));
    this.misc();
    if (this.at < this.text.length) this.fail('something after the last tag');
    return root;
  }

  private element(scope: ReadonlyMap<string, string>): XmlElement {
    this.expect('<');
    const name = this.take(NAME);
    if (name === '') this.fail('a tag without a name');
    const attributes = this.attributeList();
    const names = new Map(scope);
    for (const [key, value] of attributes) {
      if (key === 'xmlns') names.set('', value);
      else if (key.startsWith('xmlns:')) names.set(key.slice(6), value);
    }
    for (const key of attributes.keys())
      if (key.includes(':') && !key.startsWith('xmlns:')) this.space(key, names);
    const namespace = name.includes(':') ? this.space(name, names) : (names.get('') ?? '');
    const local = name.slice(name.indexOf(':') + 1);
    if (this.text.startsWith('/>', this.at)) {
      this.at += 2;
      return { name: local, namespace, attributes, children: [], text: '' };
    }
    this.expect('>');
    const inner = this.content(names);
    this.expect(`</${name}`);
    this.take(SPACE);
    this.expect('>');
    return { name: local, namespace, attributes, ...inner };
  }

  private attributeList(): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      const gap = this.take(SPACE);
      const next = this.text[this.at];
      if (next === '>' || next === '/' || next === undefined) return attributes;
      if (gap === '') this.fail('no space before an attribute');
      const name = this.take(NAME);
      if (name === '' || attributes.has(name)) this.fail(`the attribute ${name} is wrong or repeated`);
      this.take(SPACE);
      this.expect('=');
      this.take(SPACE);
      const quote = this.text[this.at] ?? '';
      if (quote !== '"' && quote !== "'") this.fail(`the attribute ${name} has no quotes`);
      const end = this.text.indexOf(quote, this.at + 1);
      const value = this.text.slice(this.at + 1, end);
      if (end < 0 || value.includes('<')) this.fail(`the attribute ${name} does not end`);
      this.at = end + 1;
      attributes.set(name, this.resolved(value));
    }
  }

  private content(scope: ReadonlyMap<string, string>): { children: XmlElement[]; text: string } {
    const found: XmlElement[] = [];
    let text = '';
    for (;;) {
      const piece = this.take(TO_NEXT);
      if (piece.includes(']]>')) this.fail(']]> in text');
      text += this.resolved(piece);
      if (this.at >= this.text.length) this.fail('a tag that is not closed');
      if (this.text.startsWith('</', this.at)) return { children: found, text };
      if (this.text.startsWith('<![CDATA[', this.at)) {
        const from = this.at + 9;
        this.past(']]>');
        text += this.text.slice(from, this.at - 3);
      } else if (!this.comment()) found.push(this.element(scope));
    }
  }

  private misc(): void {
    do this.take(SPACE);
    while (this.comment());
  }

  private comment(): boolean {
    if (this.text.startsWith('<!--', this.at)) this.past('-->');
    else if (this.text.startsWith('<?', this.at)) this.past('?>');
    else return false;
    return true;
  }

  private resolved(text: string): string {
    return text.replaceAll(/&([^;]*;?)/gu, (_, name: string) => {
      const known = ENTITIES.get(name);
      if (known !== undefined) return known;
      const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+));$/iu.exec(name) ?? [];
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
      if (!(code <= 0x10ffff)) this.fail(`the entity &${name.slice(0, 20)}`);
      const character = String.fromCodePoint(code);
      return UNFIT.test(character) ? this.fail(`the character &${name}`) : character;
    });
  }

  private space(name: string, names: ReadonlyMap<string, string>): string {
    const found = names.get(name.slice(0, name.indexOf(':')));
    return found ?? this.fail(`the prefix of ${name} stands for nothing`);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private expect(text: string): void {
    if (!this.text.startsWith(text, this.at)) this.fail(`${text} is missing`);
    this.at += text.length;
  }

  private past(text: string): void {
    const end = this.text.indexOf(text, this.at);
    if (end < 0) this.fail(`${text} is missing`);
    this.at = end + text.length;
  }

  private fail(what: string): never {
    throw new Error(`${what} at ${this.at}`);
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt;', '<'],
  ['gt;', '>'],
  ['amp;', '&'],
  ['quot;', '"'],
  ['apos;', "'"],
]);
