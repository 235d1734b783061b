/** npm run bench: every benchmark in turn. */
await import("./functions.mjs");
await import("./sheet.mjs");
