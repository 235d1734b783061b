/** Budget cases: the list of programmes, a case with what has to be true for it to pay, and the guide that builds one. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Portfolio } from "../../../workbook/types";
import { Failure } from "../../components/Failure";
import { Loading } from "../../components/Loading";
import { useCaseList } from "../../hooks/useCases";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { CaseListing } from "./CaseListing";
import { OneCase } from "./one/OneCase";
import { caseStore, useCaseState } from "./store";
import { list as words } from "./strings";
import { Unfinished } from "./whatIf/Unfinished";

const Guide = lazy(() => import("./guide/Guide").then(({ Guide: view }) => ({ default: view })));

export default function CaseView({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {portfolio.mapped ? <p className={styles.text}>{words.mapped}</p> : <Cases />}
    </div>
  );
}

function Cases() {
  const { workbook } = useWorkbook();
  const store = caseStore(workbook);
  const { place, drafts } = useCaseState(store);
  const answer = useCaseList();
  const cases = answer.value;
  return (
    <>
      <Unfinished />
      {answer.problem && <Failure text={answer.problem} again={answer.again} />}
      {answer.waiting && <Loading />}
      {cases && place.kind === "list" && (
        <CaseListing cases={cases} drafts={drafts} store={store} />
      )}
      {cases && place.kind === "case" && (
        <OneCase
          key={place.programme ?? ""}
          programme={place.programme}
          entry={cases.entries.find((entry) => entry.programme === place.programme) ?? null}
          store={store}
        />
      )}
      {cases && place.kind === "guide" && (
        <Suspense fallback={<Loading />}>
          <Guide store={store} programme={place.key} draft={drafts[place.key]} list={cases} />
        </Suspense>
      )}
    </>
  );
}

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
