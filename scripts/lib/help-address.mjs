/** The help page of a function: CCO.HORIZON.MIX is described in help/horizon-mix.html. */
export function helpFile(id) {
  return `${id.toLowerCase().replaceAll(".", "-")}.html`;
}

export function helpUrl(id, origin) {
  return `${origin}/help/${helpFile(id)}`;
}
