/** The manifest names the add-in's own origin; here the same path is served from this page's. */
export function localAddress(address: string): string {
  const { pathname, search, hash } = new URL(address, location.href);
  return pathname + search + hash;
}
