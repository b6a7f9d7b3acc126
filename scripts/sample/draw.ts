/** Codes and how many of a hundred, or of however many they add up to, have each. */
export type Shares = Readonly<Record<string, number>>;

/** A code, each as likely as its share says. */
export function drawn<Code extends string>(
  shares: Readonly<Partial<Record<Code, number>>>,
  next: () => number,
): Code {
  const entries = Object.entries(shares) as [Code, number][];
  let left = next() * entries.reduce((sum, [, share]) => sum + share, 0);
  for (const [code, share] of entries) {
    left -= share;
    if (left < 0) return code;
  }
  throw new Error('shares that add up to nothing');
}

/** One of the items, each as likely. */
export function oneOf<Item>(items: readonly Item[], next: () => number): Item {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('nothing to draw from');
  return item;
}

/** So many different codes, drawn after each other. */
export function several(shares: Shares, number: number, next: () => number): string[] {
  const codes = new Set<string>();
  for (let draw = 0; draw < number; draw += 1) codes.add(drawn(shares, next));
  return Object.keys(shares).filter((code) => codes.has(code));
}
