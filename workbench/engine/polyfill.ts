/** Iterator helpers, which Univer uses and Node 20 lacks. Imported before Univer. */
const iterator = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as object;

function define(name: string, value: unknown): void {
  if (name in iterator) return;
  Object.defineProperty(iterator, name, { value, configurable: true, writable: true });
}

define("toArray", function (this: Iterable<unknown>) {
  return [...this];
});
for (const name of ["some", "every", "find", "forEach", "reduce"] as const)
  define(name, function (this: Iterable<unknown>, ...rest: unknown[]) {
    const list = [...this] as unknown as Record<string, (...given: unknown[]) => unknown>;
    return list[name]!(...rest);
  });
for (const name of ["map", "filter", "flatMap"] as const)
  define(name, function (this: Iterable<unknown>, ...rest: unknown[]) {
    const list = [...this] as unknown as Record<string, (...given: unknown[]) => unknown[]>;
    return list[name]!(...rest)[Symbol.iterator]();
  });

export {};
