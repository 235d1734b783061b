/** Long computations off the page's thread: one protocol, progress, cancel. */
export { calculate, LIGHT_STEPS } from "./calculate";
export { CancelledError, run, type Runner, type RunOptions } from "./runner";
