/** Steps of about 0.1 µs each, a cell read and its arithmetic: so many stay under 50 ms. */
export const LIGHT_STEPS = 300_000;
