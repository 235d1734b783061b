/** Addresses: https only, all of one host, and nothing of the development server when it is not that. */
import { isLocal } from "./origin.mjs";
import { child, elements, resources } from "./manifest-reader.mjs";

export function addressProblems(manifest) {
  const page = child(child(manifest, "DefaultSettings"), "SourceLocation").attributes.DefaultValue;
  const base = page.slice(0, page.lastIndexOf("/") + 1);
  const all = addresses(manifest);
  const broken = all.flatMap(({ place, address }) => formProblems(place, address));
  if (broken.length > 0) return broken;
  return all.flatMap(({ place, address }) => hostProblems(place, address, base));
}

function formProblems(place, address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return [`${place}: "${address}" is not an address`];
  }
  return url.protocol === "https:" ? [] : [`${place}: ${address} must begin with https://`];
}

function hostProblems(place, address, base) {
  if (!isLocal(base) && /localhost|contoso|127\.0\.0\.1/i.test(address)) {
    return [`${place}: ${address} must not stand in a production build`];
  }
  if (place === "AppDomain") {
    const exact = new URL(address).origin === address;
    return exact
      ? []
      : [`AppDomain: ${address} must hold no path; it needs ${new URL(address).origin}`];
  }
  return address.startsWith(base) ? [] : [`${place}: ${address} does not lie under ${base}`];
}

function addresses(manifest) {
  const settings = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) => ({
    place: name,
    address: child(manifest, name).attributes.DefaultValue,
  }));
  const domains = elements(manifest, "AppDomain").map(({ text }) => ({
    place: "AppDomain",
    address: text,
  }));
  const defined = resources(manifest)
    .filter(({ kind }) => kind === "Url" || kind === "Image")
    .map(({ id, value }) => ({ place: `the resource "${id}"`, address: value }));
  const page = child(child(manifest, "DefaultSettings"), "SourceLocation").attributes.DefaultValue;
  return [{ place: "SourceLocation", address: page }, ...settings, ...domains, ...defined];
}
