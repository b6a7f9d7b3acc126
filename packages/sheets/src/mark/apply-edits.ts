/** A stretch of bytes that gives place to a text; an empty stretch where something is put in. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The bytes with the edits made. What stands between them is copied as it is. Edits in one place stand as they came. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoder = new TextEncoder();
  const ordered = edits
    .map((edit) => ({ ...edit, put: encoder.encode(edit.text) }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const length = ordered.reduce((sum, { from, to, put }) => sum + put.length - (to - from), bytes.length);
  const result = new Uint8Array(length);
  let read = 0;
  let written = 0;
  for (const { from, to, put } of ordered) {
    if (from < read) throw new Error('Two edits overlap.');
    result.set(bytes.subarray(read, from), written);
    written += from - read;
    result.set(put, written);
    written += put.length;
    read = to;
  }
  result.set(bytes.subarray(read), written);
  return result;
}
