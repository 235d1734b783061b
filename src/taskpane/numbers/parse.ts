/** Reads a number as a person types it in the locale of the workbook; null where it is not clear what is meant. */
export function parseNumber(text: string, locale: string): number | null {
  const { decimal, group } = separators(locale);
  const compact = oneApostrophe(text)
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/[\u2212\u2013]/g, "-");
  const spaceGroups = /^[\s\u00a0\u202f]$/.test(group);
  const [whole = "", fraction, ...rest] = compact.split(decimal);
  if (rest.length > 0) return null;
  const sign = /^[+-]/.exec(whole)?.[0] ?? "";
  const digits = whole.slice(sign.length);
  const groups = spaceGroups ? [digits] : digits.split(group);
  if (!groups.every((part) => /^\d*$/.test(part))) return null;
  if (groups.length > 1 && !wellGrouped(groups)) return null;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return null;
  if (groups.join("") === "" && !fraction) return null;
  const value = Number(`${sign}${groups.join("") || "0"}.${fraction || "0"}`);
  return Number.isFinite(value) ? value : null;
}

/** 1,234,567 and 12,34,567 are groups; 1,2 is a slip of the decimal separator. */
function wellGrouped(groups: string[]): boolean {
  const [first = "", ...others] = groups;
  const last = others[others.length - 1] ?? "";
  return (
    first.length >= 1 &&
    first.length <= 3 &&
    last.length === 3 &&
    others.every((part) => part.length === 2 || part.length === 3)
  );
}

function separators(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: find("decimal") || ".", group: oneApostrophe(find("group") || ",") };
}

/** Switzerland groups by an apostrophe; keyboards have the straight one. */
function oneApostrophe(text: string): string {
  return text.replace(/\u2019/g, "'");
}
