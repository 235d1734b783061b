/**
 * What a custom function may be called (Office Add-ins docs, "Custom functions naming and
 * localization"): Excel reads some names as cells and then never calls the function.
 */

const LAST_COLUMN = 16384;
const LAST_ROW = 1048576;

/** Why `id` cannot be used under `namespace`, or null. */
export function nameProblem(id, namespace) {
  const full = `${namespace}.${id}`;
  if (!/^[A-Z][A-Z0-9._]*$/.test(id))
    return "an id is capital letters, digits, dots and underscores";
  if (full.length > 128) return `${full} is longer than 128 characters`;
  if (id.length < 3) return "an id needs at least three characters";
  if (/[._]$|\.\./.test(id)) return "an id must not end with a dot or hold two in a row";
  const part = id.split(".").find((each) => isCellAddress(each));
  return part ? `"${part}" reads as the address of a cell` : null;
}

/** A1 to XFD1048576, and R1C1 in all its short forms. */
export function isCellAddress(text) {
  if (/^(R[0-9]*)?(C[0-9]*)?$/.test(text) && text !== "") return true;
  const [, letters, digits] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(text) ?? [];
  if (!letters) return false;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= LAST_COLUMN && Number(digits) >= 1 && Number(digits) <= LAST_ROW;
}
