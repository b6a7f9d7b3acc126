/** The folder that a part lies in, with its last slash: `xl/worksheets/`. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that holds a part's relations; those of the package itself for an empty name. */
export function relationsName(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part that a target names, seen from the part that has the relation. */
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

/** Zips hold names as they are read, relations as addresses. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
