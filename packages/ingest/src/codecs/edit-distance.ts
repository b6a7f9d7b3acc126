/**
 * How many letters must be put in, taken away, changed or swapped with the next to make one text of another; `most + 1`
 * where more than `most` would be needed. Source: optimal string alignment (Damerau 1964).
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  const width = to.length + 1;
  let beforeLast = new Uint16Array(width);
  let last = Uint16Array.from({ length: width }, (_, index) => index);
  let current = new Uint16Array(width);
  for (let row = 1; row <= from.length; row += 1) {
    current[0] = row;
    let least = row;
    for (let column = 1; column < width; column += 1) {
      const [above, left, across] = [last[column] ?? 0, current[column - 1] ?? 0, last[column - 1] ?? 0];
      const isSame = from[row - 1] === to[column - 1];
      let steps = Math.min(above + 1, left + 1, across + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        steps = Math.min(steps, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = steps;
      least = Math.min(least, steps);
    }
    if (least > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[to.length] ?? 0, most + 1);
}
