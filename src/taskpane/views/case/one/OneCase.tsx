/** One budget case, or all programmes together: what has to be true, its figures, and what moves them. */
import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { BudgetCase, CaseEntry, Place } from "../../../../workbook/cases/types";
import type { FlowPeriod, Reading } from "../../../../workbook/types";
import { BackButton } from "../../../components/BackButton";
import { CashFlow } from "../../../components/charts/CashFlow";
import { Failure } from "../../../components/Failure";
import { Loading } from "../../../components/Loading";
import { Section } from "../../../components/Section";
import { Facts, Title } from "../../../components/Subject";
import { useAnnounce } from "../../../hooks/Announcer";
import { sentenceOf } from "../../../hooks/sentence";
import { useCase } from "../../../hooks/useCases";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { useFormat } from "../../../numbers/FormatContext";
import { factsOfCase } from "../facts";
import { caseSentences } from "../sentences";
import { Summary } from "../Summary";
import { useCaseState, type CaseStore } from "../store";
import { guide, one as words } from "../strings";
import { WhatIfSection } from "../whatIf/WhatIfSection";
import { Bridge } from "./Bridge";
import { Checks } from "./Checks";
import { Figures } from "./Figures";
import { RemoveSheet } from "./RemoveSheet";
import { Scenarios } from "./Scenarios";
import { Terms } from "./Terms";
import { TornadoSection } from "./TornadoSection";

interface Props {
  /** null: all programmes together. */
  programme: string | null;
  entry: CaseEntry | null;
  store: CaseStore;
}

export function OneCase({ programme, entry, store }: Props) {
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  const answer = useCase(programme);
  const found = answer.value;
  const name = programme ?? words.together;
  useEffect(() => back.current?.focus(), []);
  const gone = programme !== null && entry === null;
  return (
    <article className={styles.root} aria-label={name}>
      <BackButton ref={back} text={words.back} onClick={() => store.go({ kind: "list" })} />
      <Title>{name}</Title>
      {gone && <p className={styles.text}>{words.gone(name)}</p>}
      {!gone && answer.problem && <Failure text={answer.problem} again={answer.again} />}
      {!gone && answer.waiting && <Loading />}
      {!gone && found && <Body found={found} name={name} entry={entry} store={store} />}
    </article>
  );
}

interface BodyProps {
  found: BudgetCase;
  name: string;
  entry: CaseEntry | null;
  store: CaseStore;
}

function Body({ found, name, entry, store }: BodyProps) {
  const format = useFormat();
  const { programme, currency } = found;
  return (
    <>
      <Facts horizon={programme === null ? undefined : found.terms.horizon}>
        <span>
          {[
            programme === null ? words.programmes(found.programmes.length) : (entry?.stage ?? ""),
            words.scenario(found.activeScenario),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </Facts>
      <BuiltNote name={name} store={store} />
      <Actions found={found} store={store} />
      <Section heading={words.summary}>
        <Summary sentences={caseSentences(factsOfCase(found), format)} />
      </Section>
      <Figures found={found} />
      <CashFlow name={name} flows={flowsOf(found)} currency={currency} />
      <Bridge found={found} />
      <Scenarios found={found} name={name} />
      <TornadoSection found={found} name={name} />
      <WhatIfSection found={found} />
      <Terms found={found} />
      <Checks checks={found.checks} />
    </>
  );
}

function flowsOf({ columns }: BudgetCase): Reading<FlowPeriod[]> {
  if (columns.value === null) return columns;
  return {
    value: columns.value.map(({ label, cost, benefit, net, cumulative }) => ({
      label,
      cost,
      benefit,
      net,
      cumulative,
    })),
  };
}

/** What came of the guide, with the checks that are not OK. */
function BuiltNote({ name, store }: { name: string; store: CaseStore }) {
  const { built } = useCaseState(store);
  if (built?.programme !== name) return null;
  const { sheet, created, checks } = built.built;
  return (
    <>
      <MessageBar intent={checks.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          {guide.built(sheet.sheet, created)}
          {checks.length > 0 && ` ${guide.builtChecks(checks.length)}`}
        </MessageBarBody>
      </MessageBar>
      {checks.length > 0 && <Checks checks={checks} />}
    </>
  );
}

function Actions({ found, store }: { found: BudgetCase; store: CaseStore }) {
  const styles = useStyles();
  const { workbook } = useWorkbook();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const { programme, sheet, block } = found;
  const place: Place | null = sheet ?? block;
  const act = (work: () => Promise<unknown>, done?: string): void => {
    setProblem(null);
    work().then(
      () => done && announce(done),
      (error: unknown) => setProblem(sentenceOf(error))
    );
  };
  return (
    <>
      <div className={styles.actions}>
        {programme !== null && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => store.go({ kind: "guide", key: programme })}
          >
            {words.change}
          </Button>
        )}
        {place && (
          <Button size="small" onClick={() => act(() => workbook.goTo(place))}>
            {sheet ? words.sheet : words.block}
          </Button>
        )}
        {programme !== null && (
          <Button
            size="small"
            onClick={() =>
              act(
                async () => workbook.goTo(await workbook.cases.addChart(programme)),
                words.charted
              )
            }
          >
            {words.chart}
          </Button>
        )}
        {programme !== null && sheet && (
          <RemoveSheet
            sheet={sheet.sheet}
            onRemove={() =>
              act(async () => {
                await workbook.cases.removeSheet(programme);
                store.built(null);
              }, words.removed(sheet.sheet))
            }
          />
        )}
      </div>
      {problem && <p className={mergeClasses(styles.text, styles.problem)}>{problem}</p>}
    </>
  );
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problem: { color: tokens.colorPaletteRedForeground1 },
});
