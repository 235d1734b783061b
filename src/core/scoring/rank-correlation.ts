/** Kendall's tau-b of two rankings (Kendall 1945): 1 the same order, −1 the reverse; ties allowed. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number | null {
  let [together, apartA, apartB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let k = i + 1; k < a.length; k++) {
      const x = Math.sign(a[i]! - a[k]!);
      const y = Math.sign(b[i]! - b[k]!);
      together += x * y;
      apartA += x * x;
      apartB += y * y;
    }
  }
  // A ranking in which all tie says nothing.
  return apartA === 0 || apartB === 0 ? null : together / Math.sqrt(apartA * apartB);
}
