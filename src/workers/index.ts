/** Long computations off the page's thread: one protocol, progress, cancel. */
export { calculate } from "./calculate";
export { LIGHT_STEPS } from "./light";
export { CancelledError, run, type Runner, type RunOptions } from "./runner";
