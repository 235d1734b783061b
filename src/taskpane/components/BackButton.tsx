/** The way from one thing back to the list of all. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { forwardRef } from "react";

interface Props {
  text: string;
  onClick(): void;
}

export const BackButton = forwardRef<HTMLButtonElement, Props>(function BackButton(props, ref) {
  return (
    <Button
      ref={ref}
      size="small"
      appearance="subtle"
      className={useStyles().back}
      icon={<ArrowLeft20Regular />}
      onClick={props.onClick}
    >
      {props.text}
    </Button>
  );
});

const useStyles = makeStyles({
  back: { justifySelf: "start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
