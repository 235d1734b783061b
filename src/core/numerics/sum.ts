/**
 * Compensated summation (Neumaier 1974): the error of a sum of n terms does not grow with n, so a
 * total does not depend visibly on the order of its rows.
 */
export class Sum {
  private total = 0;
  private lost = 0;

  add(term: number): void {
    const next = this.total + term;
    this.lost +=
      Math.abs(this.total) >= Math.abs(term) ? this.total - next + term : term - next + this.total;
    this.total = next;
  }

  get value(): number {
    return this.total + this.lost;
  }
}

/** Sum of all values, compensated. */
export function sum(values: readonly number[]): number {
  const total = new Sum();
  for (const value of values) total.add(value);
  return total.value;
}
