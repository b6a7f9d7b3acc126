/** The folder that a part lies in, with its last slash: `xl/worksheets/`. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that holds a part's relations; those of the package itself for an empty name. */
export function relationsName(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part that a target names, seen from the part that has the relation; the package itself has an empty name. */
export function resolveTarget(target: string, from: string): string {
  const path = target.split('#')[0] ?? '';
  const whole = path.startsWith('/') ? path.slice(1) : folderOf(from) + path;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return unescaped(steps.join('/'));
}

/** How one part names another: `../comments1.xml`. */
export function relativeTarget(from: string, to: string): string {
  const here = folderOf(from).split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** What names a part in a zip: names are compared without case, as the Open Packaging Conventions ask. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();
}

/** A name without the escapes of addresses (`%20`), which relations hold and some programs write into the zip as well. */
export function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
