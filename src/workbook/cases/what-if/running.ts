/** Whether a what-if of this page is under way: one at a time. */
let running = false;

export const isRunningHere = (): boolean => running;

export async function alone<T>(work: () => Promise<T>, refuse: () => never): Promise<T> {
  if (running) return refuse();
  running = true;
  try {
    return await work();
  } finally {
    running = false;
  }
}
