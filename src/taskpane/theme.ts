/** The Fluent theme that goes with Excel's own: light or dark, also where the host says little about itself. */
import { useEffect, useState } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/**
 * Follows the browser's preference as it changes. Excel has no theme event for a pane, so that its
 * theme is read again whenever the pane is seen or focused. The colour scheme is for what the browser
 * draws itself: scroll bars and the calendar of a date.
 */
export function usePaneTheme(): { theme: Theme; colorScheme: "dark" | "light" } {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const update = (): void => setDark(isDark());
    const query = window.matchMedia?.("(prefers-color-scheme: dark)");
    query?.addEventListener("change", update);
    document.addEventListener("visibilitychange", update);
    window.addEventListener("focus", update);
    return () => {
      query?.removeEventListener("change", update);
      document.removeEventListener("visibilitychange", update);
      window.removeEventListener("focus", update);
    };
  }, []);
  return dark
    ? { theme: webDarkTheme, colorScheme: "dark" }
    : { theme: webLightTheme, colorScheme: "light" };
}

/** `isDarkTheme` where given, else by the background's luminance, else by the browser's preference. */
export function isDark(): boolean {
  const theme = officeTheme();
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const luminance = theme?.bodyBackgroundColor ? luminanceOf(theme.bodyBackgroundColor) : null;
  if (luminance !== null) return luminance < 0.3;
  return window.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
}

/** Relative luminance of #rrggbb (WCAG 2.2), or null where the text is none. */
export function luminanceOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{6})/i.exec(colour.trim());
  if (!match) return null;
  const channels = [0, 2, 4].map((at) => {
    const value = parseInt(match[1]!.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * channels[0]! + 0.7152 * channels[1]! + 0.0722 * channels[2]!;
}

function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}
