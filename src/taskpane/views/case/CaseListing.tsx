/** Every programme with its case, the consolidated one first, and the drafts that were begun. */
import { Button, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { CaseEntry, CaseList } from "../../../workbook/cases/types";
import type { CaseStore, Draft } from "./store";
import { list as words } from "./strings";
import { Note } from "../../components/Note";

interface Props {
  cases: CaseList;
  drafts: Readonly<Record<string, Draft>>;
  store: CaseStore;
}

export function CaseListing({ cases, drafts, store }: Props) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const begun = Object.entries(drafts).filter(([, draft]) => draft.touched);
  const wanted = search.trim().toLowerCase();
  const shown = cases.entries.filter(({ programme }) => programme.toLowerCase().includes(wanted));
  return (
    <div className={styles.root}>
      <Note>{words.scenario(cases.activeScenario)}</Note>
      <div className={styles.head}>
        <h2 className={styles.heading}>{words.heading}</h2>
        <Button
          size="small"
          appearance="primary"
          icon={<Add16Regular />}
          onClick={() => store.go({ kind: "guide", key: "" })}
        >
          {words.create}
        </Button>
      </div>
      {begun.length > 0 && (
        <ul className={styles.drafts} aria-label={words.drafts}>
          {begun.map(([key, draft]) => {
            const name = draft.form.texts["programme"]?.trim() || key || words.newDraft;
            return (
              <li key={key} className={styles.draft}>
                <Button size="small" onClick={() => store.go({ kind: "guide", key })}>
                  {words.goOn(name)}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={words.discard(name)}
                  title={words.discard(name)}
                  onClick={() => store.setDraft(key, null)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {cases.entries.length === 0 ? (
        <Note>{words.empty}</Note>
      ) : (
        <>
          <button
            type="button"
            className={styles.row}
            onClick={() => store.go({ kind: "case", programme: null })}
          >
            <span className={styles.name}>{words.together}</span>
            <span className={styles.facts}>{words.togetherNote}</span>
          </button>
          <SearchBox
            size="small"
            className={styles.search}
            placeholder={words.search}
            aria-label={words.search}
            value={search}
            onChange={(_, data) => setSearch(data.value)}
          />
          {shown.length === 0 && <Note>{words.none}</Note>}
          <ul className={styles.list} aria-label={words.label}>
            {shown.map((entry) => (
              <li key={entry.programme}>
                <button
                  type="button"
                  className={styles.row}
                  data-case={entry.programme}
                  onClick={() => store.go({ kind: "case", programme: entry.programme })}
                >
                  <span className={styles.name}>{entry.programme}</span>
                  <span className={styles.facts}>
                    {factsOf(entry, drafts[entry.programme]?.touched === true).join(" · ")}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function factsOf(entry: CaseEntry, draft: boolean): string[] {
  return [
    entry.stopped ? words.stopped : entry.stage,
    ...(entry.inCase ? [] : [entry.problem ?? ""]),
    ...(entry.sheet ? [words.ownSheet] : []),
    ...(draft ? [words.draft] : []),
  ].filter(Boolean);
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  drafts: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "4px" },
  draft: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  search: { width: "100%", maxWidth: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  name: { overflowWrap: "anywhere" },
  facts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});
