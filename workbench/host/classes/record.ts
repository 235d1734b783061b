/** Properties that Excel only keeps and shows: stored in a plain record under their names. */
import { HostError } from "../errors";
import type { Property } from "../objects";

type Kind = "text" | "number" | "flag" | "any";

/** `defaults` names each property with the value before it is set; its type is checked on setting. */
export function recorded<T>(
  recordOf: (target: T) => Record<string, unknown>,
  defaults: Record<string, unknown>,
  changed: (context: never, target: T) => void = () => undefined
): Record<string, Property<T>> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, initial]): [string, Property<T>] => [
      name,
      {
        get: (_, target) => recordOf(target)[name] ?? initial,
        set: (context, target, value) => {
          check(value, kindOf(initial));
          recordOf(target)[name] = value;
          changed(context as never, target);
        },
      },
    ])
  );
}

function kindOf(initial: unknown): Kind {
  if (typeof initial === "string") return "text";
  if (typeof initial === "number") return "number";
  return typeof initial === "boolean" ? "flag" : "any";
}

function check(value: unknown, kind: Kind): void {
  const wrong =
    (kind === "text" && typeof value !== "string") ||
    (kind === "number" && typeof value !== "number") ||
    (kind === "flag" && typeof value !== "boolean");
  if (wrong) throw new HostError("InvalidArgument");
}

export function textArgument(value: unknown): string {
  if (typeof value !== "string" || value === "") throw new HostError("InvalidArgument");
  return value;
}

export function numberArgument(value: unknown, fallback?: number): number {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}
