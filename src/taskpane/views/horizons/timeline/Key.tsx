/** What the shapes of the time line stand for. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useInk } from "../../../components/charts/Swatch";
import { SymbolKey } from "../../../components/charts/SymbolKey";
import { words } from "../strings";

export function Key({ inkId, over }: { inkId: string; over: boolean }) {
  const styles = useStyles();
  const inkOf = useInk(inkId);
  return (
    <SymbolKey
      items={[
        {
          name: words.timeline.legendInvestment,
          symbol: (
            <Symbol>
              <rect width="18" height="9" rx="2" {...inkOf("first")} />
            </Symbol>
          ),
        },
        {
          name: words.timeline.legendBenefit,
          symbol: (
            <Symbol>
              <path className={styles.benefit} d="M0.5,8.5 L8,1.5 H17.5 V8.5 Z" />
            </Symbol>
          ),
        },
        ...(over
          ? [
              {
                name: words.timeline.legendOver,
                symbol: (
                  <Symbol>
                    <rect className={styles.over} y="3" width="18" height="4" />
                  </Symbol>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Symbol({ children }: { children: ReactNode }) {
  return (
    <svg width="18" height="9">
      {children}
    </svg>
  );
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  benefit: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: "0.35",
    stroke: tokens.colorCompoundBrandBackground,
    [forced]: { fill: "Canvas", fillOpacity: "1", stroke: "CanvasText" },
  },
  over: { fill: tokens.colorPaletteRedForeground1, [forced]: { fill: "Highlight" } },
});
