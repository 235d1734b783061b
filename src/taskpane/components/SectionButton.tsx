/** The button in a section's head that shows it another way, as quiet as a link. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export function SectionButton({ onClick, children }: { onClick(): void; children: ReactNode }) {
  return (
    <Button size="small" appearance="transparent" className={useStyles().button} onClick={onClick}>
      {children}
    </Button>
  );
}

const useStyles = makeStyles({
  button: {
    minWidth: "auto",
    marginRight: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});
