/** Whether a what-if of this page is under way: one at a time, and what reads or writes inputs waits. */
let running: Promise<unknown> | null = null;

export const isRunningHere = (): boolean => running !== null;

export async function alone<T>(work: () => Promise<T>, refuse: () => never): Promise<T> {
  if (running) return refuse();
  const mine = work();
  running = mine;
  try {
    return await mine;
  } finally {
    running = null;
  }
}

/** The work, begun once every cell is as it was: while a what-if runs, inputs hold what it tries. */
export function afterWhatIf<A extends readonly unknown[], T>(
  work: (...args: A) => Promise<T>
): (...args: A) => Promise<T> {
  return async (...args) => {
    await running?.catch(() => undefined);
    return work(...args);
  };
}
