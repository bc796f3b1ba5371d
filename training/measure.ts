/** The area under the ROC curve, 0 to 1: how often a positive scores above a negative; ties count half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && all[to]?.score === all[from]?.score) to++;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (all[at]?.positive) rankSum += rank;
    from = to;
  }
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}

/** The share of positives above the threshold that at most `alarms` (a share) of the negatives exceed. */
export function recallAt(positives: readonly number[], negatives: readonly number[], alarms: number): number {
  const threshold = [...negatives].sort((a, b) => b - a)[Math.floor(alarms * negatives.length)] ?? -Infinity;
  return positives.filter((score) => score > threshold).length / positives.length;
}

/** Expected calibration error over ten equal bins: how far stated and real shares are apart on average, 0 to 1. */
export function calibrationError(stated: readonly number[], right: readonly boolean[]): number {
  const bins = Array.from({ length: 10 }, () => ({ stated: 0, right: 0, size: 0 }));
  stated.forEach((probability, index) => {
    const bin = bins[Math.min(9, Math.floor(probability * 10))];
    if (!bin) return;
    bin.stated += probability;
    bin.right += right[index] ? 1 : 0;
    bin.size++;
  });
  return bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / Math.max(1, stated.length);
}
