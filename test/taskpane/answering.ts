/** How a fake answers for a workbook: each call is noted, held and refused as the test has it. */
export abstract class Answering<Book> {
  /** Errors to throw, by method; a fault stays until taken away. */
  faults: Partial<Record<keyof Book, Error>> = {};
  /** Waits before an answer, by method. */
  waits: Partial<Record<keyof Book, Promise<void>>> = {};
  calls: [string, ...unknown[]][] = [];

  protected async answer<T>(
    method: keyof Book & string,
    args: unknown[],
    make: () => T
  ): Promise<T> {
    this.calls.push([method, ...args]);
    await this.waits[method];
    const fault = this.faults[method];
    if (fault) throw fault;
    return this.copied(make());
  }

  /** A copy, as an answer read from cells is; undefined has no JSON. */
  protected copied<T>(made: T): T {
    return made === undefined ? made : (JSON.parse(JSON.stringify(made)) as T);
  }
}
