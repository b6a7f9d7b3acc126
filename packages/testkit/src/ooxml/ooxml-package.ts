import { posix } from 'node:path';
import { unpacked } from '../zip.js';
import { children, type XmlElement, xmlElement } from './xml-element.js';

/** A relation of a part that leads to another part. */
export interface OoxmlRelation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** The part's name as the package has it; undefined where it leads out of the package. */
  readonly target?: string;
}

/** A package whose parts have been read, and what is wrong with it as a package. */
export interface OoxmlPackage {
  readonly problems: readonly string[];
  /** Every part that is XML and well-formed. */
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly relationsOf: (part: string) => readonly OoxmlRelation[];
}

/** Opens a package: content types, relations, and that every XML part is well-formed. Source: ECMA-376 part 2. */
export function ooxmlPackage(bytes: Uint8Array): OoxmlPackage {
  const contents = unpacked(bytes);
  const problems: string[] = [];
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of contents) {
    if (name.endsWith('/') || !/\.(?:xml|rels|vml)$/iu.test(name)) continue;
    try {
      parts.set(name, xmlElement(content));
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
  }
  const names = [...contents.keys()].filter((name) => !name.endsWith('/'));
  problems.push(...repeated(names.map((name) => name.toLowerCase())).map((name) => `${name}: two parts`));
  problems.push(...typeProblems(names, parts.get('[Content_Types].xml')));
  const relations = new Map<string, readonly OoxmlRelation[]>();
  for (const [name, root] of parts) {
    if (!name.endsWith('.rels')) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/u, '$1');
    if (source !== '' && !contents.has(source)) problems.push(`${name}: relations of no part`);
    const read = readRelations(name, source, root, names);
    relations.set(source, read.list);
    problems.push(...read.problems);
  }
  problems.push(...orphans(names, relations));
  return { problems, parts, relationsOf: (part) => relations.get(part) ?? [] };
}

/** What comes more than once. */
export function repeated(items: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
}

function typeProblems(names: readonly string[], types: XmlElement | undefined): readonly string[] {
  if (types === undefined) return ['[Content_Types].xml: missing'];
  const extensions = children(types, 'Default').map(
    (node) => node.attributes.get('Extension')?.toLowerCase() ?? '',
  );
  const overrides = children(types, 'Override').map((node) =>
    decodeURI(node.attributes.get('PartName') ?? '').toLowerCase(),
  );
  const present = new Set(names.map((name) => `/${name.toLowerCase()}`));
  return [
    ...repeated(extensions).map((extension) => `content types: ${extension} twice`),
    ...repeated(overrides).map((name) => `content types: ${name} twice`),
    ...overrides.filter((name) => !present.has(name)).map((name) => `content types: no part ${name}`),
    ...names
      .filter((name) => name !== '[Content_Types].xml')
      .filter((name) => !overrides.includes(`/${name.toLowerCase()}`))
      .filter((name) => !extensions.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
      .map((name) => `${name}: no content type`),
  ];
}

function readRelations(
  name: string,
  source: string,
  root: XmlElement,
  names: readonly string[],
): { list: readonly OoxmlRelation[]; problems: readonly string[] } {
  const problems: string[] = [];
  const byName = new Map(names.map((part) => [part.toLowerCase(), part]));
  const list = children(root, 'Relationship').map((node): OoxmlRelation => {
    const id = node.attributes.get('Id') ?? '';
    const address = node.attributes.get('Type') ?? '';
    const type = address.slice(address.lastIndexOf('/') + 1);
    if (id === '' || type === '') problems.push(`${name}: a relation without id or type`);
    if (node.attributes.get('TargetMode') === 'External') return { id, type };
    const written = decodeURI(node.attributes.get('Target') ?? '').split('#')[0] ?? '';
    const path = posix.normalize(
      posix.join('/', posix.dirname(source), posix.isAbsolute(written) ? '' : written),
    );
    const target = byName.get((posix.isAbsolute(written) ? written : path).slice(1).toLowerCase());
    if (target === undefined) {
      problems.push(`${name}: ${id} leads to ${written}, which is not there`);
      return { id, type };
    }
    return { id, type, target };
  });
  return {
    list,
    problems: [...problems, ...repeated(list.map(({ id }) => id)).map((id) => `${name}: ${id} twice`)],
  };
}

/** Parts that nothing leads to. */
function orphans(
  names: readonly string[],
  relations: ReadonlyMap<string, readonly OoxmlRelation[]>,
): readonly string[] {
  const reached = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target } of relations.get(part) ?? []) {
      if (target === undefined || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return names
    .filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels') && !reached.has(name))
    .map((name) => `${name}: nothing leads to it`);
}
