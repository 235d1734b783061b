/** The number format of the pane, given once at its root. */
import { createContext, useContext } from "react";
import { createFormat, type Format } from "./format";

export const FormatContext = createContext<Format>(createFormat("en"));

export function useFormat(): Format {
  return useContext(FormatContext);
}
