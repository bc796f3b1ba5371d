/** One figure beside what it should be at most. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: 'ms' | 'MB' | 'kB' | '%' | '×' | '';
}

/** A table for reading: every figure, its goal, and whether it is met. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ what, measured, most, unit }) => {
    const shown = `${measured.toFixed(measured < 100 ? 1 : 0)} ${unit}`;
    return [what, shown, `at most ${most} ${unit}`, measured <= most ? 'met' : 'MISSED'];
  });
  const all = [['', 'measured', 'goal', ''], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
