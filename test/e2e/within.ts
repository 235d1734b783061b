/** Repeats a check until it holds, for so many milliseconds at most; then it fails as it failed last. */
export function within(patience: number): (check: () => Promise<void>) => Promise<void> {
  return async (check) => {
    const until = Date.now() + patience;
    for (;;) {
      try {
        return await check();
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
}
