/** Compared pairs in columns, in pieces, so that tens of millions need neither copying nor objects. */
export interface PairStore {
  readonly size: number;
  readonly add: (left: number, right: number, pattern: number, passes: number) => void;
  readonly each: (visit: (left: number, right: number, pattern: number, passes: number) => void) => void;
}

/** An empty store. `pattern` is a whole number of 32 bits, `passes` is kept up to 255. */
export function pairStore(): PairStore {
  const pieces: Piece[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add: (left, right, pattern, passes) => {
      const at = size % PIECE;
      if (at === 0) pieces.push(emptyPiece());
      const piece = pieces.at(-1);
      if (piece === undefined) return;
      piece.left[at] = left;
      piece.right[at] = right;
      piece.pattern[at] = pattern;
      piece.passes[at] = passes;
      size += 1;
    },
    each: (visit) => {
      for (const [number, { left, right, pattern, passes }] of pieces.entries()) {
        const end = Math.min(PIECE, size - number * PIECE);
        for (let at = 0; at < end; at += 1)
          visit(left[at] ?? 0, right[at] ?? 0, pattern[at] ?? 0, passes[at] ?? 0);
      }
    },
  };
}

const PIECE = 1 << 18;

interface Piece {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly pattern: Uint32Array;
  readonly passes: Uint8Array;
}

function emptyPiece(): Piece {
  return {
    left: new Uint32Array(PIECE),
    right: new Uint32Array(PIECE),
    pattern: new Uint32Array(PIECE),
    passes: new Uint8Array(PIECE),
  };
}
