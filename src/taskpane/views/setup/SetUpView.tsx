/** Setting up a workbook: insert and remove, check the tables, use one's own table. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Place } from "../../navigation";
import { Health } from "./Health";
import { Insert } from "./Insert";
import { OwnTable } from "./OwnTable";

export default function SetUpView({ place }: { place: Place }) {
  const styles = useStyles();
  const insert = useRef<HTMLHeadingElement>(null);
  const health = useRef<HTMLHeadingElement>(null);
  const own = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (place.view !== "setup" || !place.section) return;
    const heading = { insert, health, own }[place.section].current;
    heading?.scrollIntoView?.({ block: "start" });
    heading?.focus();
  }, [place]);
  return (
    <div className={styles.root}>
      <Insert ref={insert} />
      <Health ref={health} />
      <OwnTable ref={own} />
    </div>
  );
}

const useStyles = makeStyles({ root: { padding: `0 ${tokens.spacingHorizontalM}` } });
