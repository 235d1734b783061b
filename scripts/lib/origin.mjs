/** Where the add-in is served from: one address, with or without a path, that stands in every file. */

export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** The origin as it is written into files: https, no query, no fragment, no slash at the end. */
export function readOrigin(text = DEVELOPMENT_ORIGIN) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`origin: "${text}" is not an address; it needs one like https://host/path`);
  }
  if (url.protocol !== "https:") {
    throw new Error(`origin: "${text}" must begin with https://, since Excel loads nothing else`);
  }
  if (url.search || url.hash || url.username) {
    throw new Error(`origin: "${text}" must hold a host and a path only`);
  }
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

export function isLocal(origin) {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
}

/** `text` with the development origin replaced; an AppDomain holds no path, so it gets none. */
export function withOrigin(text, origin) {
  const host = new URL(origin).origin;
  return text
    .replaceAll(`<AppDomain>${DEVELOPMENT_ORIGIN}<`, `<AppDomain>${host}<`)
    .replaceAll(DEVELOPMENT_ORIGIN, origin);
}
