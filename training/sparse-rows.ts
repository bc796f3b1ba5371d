/** Rows of a sparse matrix, one after another: row `r` has the entries from `offsets[r]` to `offsets[r + 1]`. */
export interface SparseRows {
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

/** Packs rows given as lists of [column, value]. */
export function packRows(rows: readonly ReadonlyMap<number, number>[], width: number): SparseRows {
  const offsets = new Int32Array(rows.length + 1);
  const size = rows.reduce((sum, row) => sum + row.size, 0);
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  rows.forEach((row, index) => {
    for (const [column, value] of row) {
      columns[at] = column;
      values[at++] = value;
    }
    offsets[index + 1] = at;
  });
  return { offsets, columns, values, width };
}
