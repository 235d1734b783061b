/**
 * A part of the workbook's code that is loaded with its first question, so that what few people open
 * does not weigh on the pane's start.
 */
type Questions<T> = { [K in keyof T]: (...given: never[]) => Promise<unknown> };

/** Answers as `load` will: every member is a question that is passed on once the code is there. */
export function onDemand<T extends Questions<T>>(load: () => Promise<T>): T {
  let loaded: Promise<T> | null = null;
  const part = () =>
    (loaded ??= load().catch((problem: unknown) => {
      // The next question tries again: the network may be back.
      loaded = null;
      throw problem;
    }));
  return new Proxy({} as T, {
    // A promise that gives this part back asks whether it is one itself.
    get: (_, name) =>
      typeof name === "symbol" || name === "then"
        ? undefined
        : async (...given: never[]) => (await part())[name as keyof T](...given),
  });
}
