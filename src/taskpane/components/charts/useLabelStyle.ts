/** The small grey letters at the axes and in the fields of a picture. */
import { makeStyles, tokens } from "@fluentui/react-components";

export function useLabelStyle(): string {
  return useStyles().label;
}

const useStyles = makeStyles({
  label: {
    fill: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});
