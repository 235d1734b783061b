/** Fetches what the server has of the built add-in: its manifest and the metadata of its functions. */
import { readFunctions } from "../host/function-metadata";
import { missingRequirements, readManifest } from "../host/manifest";
import { localAddress } from "./local-address";
import type { AddIn } from "./session";

export async function loadAddIn(): Promise<AddIn> {
  const manifest = readManifest(await text("/manifest.xml"));
  const missing = missingRequirements(manifest, "1.20");
  if (missing.length > 0) {
    throw new Error(`Excel would not show this add-in: it lacks ${missing.join(", ")}.`);
  }
  const { metadataUrl, namespace } = manifest.functions;
  const metadata = await text(localAddress(metadataUrl));
  return { manifest, functions: readFunctions(metadata, namespace) };
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.text();
}
