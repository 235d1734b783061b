/** The methods by which Office.js registers for an object's events: `_RegisterDataChangedEvent` and its pair. */
import type { ClassName, Method, Targets } from "../objects";

export function registrations<N extends ClassName>(
  targetOf: (target: Targets[N]) => string,
  events: Record<string, number>
): Record<string, Method<Targets[N]>["call"]> {
  const methods: Record<string, Method<Targets[N]>["call"]> = {};
  for (const [name, type] of Object.entries(events)) {
    const wire = name === "NameChanged" ? "EventNameChanged" : `${name}Event`;
    methods[`_Register${wire}`] = ({ events: hub }, target) => hub.register(type, targetOf(target));
    methods[`_Unregister${wire}`] = ({ events: hub }, target) =>
      hub.unregister(type, targetOf(target));
  }
  return methods;
}
