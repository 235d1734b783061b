/** Every function with a call of it; a function that is added needs one. */
import { customerValue } from "./customer-value";
import { finance } from "./finance";
import { horizons } from "./horizons";
import { lifetime } from "./lifetime";
import { scoring } from "./scoring";
import type { Subject } from "./subject";

export const subjects: Record<string, Subject> = {
  ...scoring,
  ...horizons,
  ...finance,
  ...lifetime,
  ...customerValue,
};
