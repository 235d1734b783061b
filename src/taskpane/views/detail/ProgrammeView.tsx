/** One programme: its figures, what makes its score, its cash flow, and its assumptions to change. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useEffect, useRef } from "react";
import type { Portfolio, Programme } from "../../../workbook/types";
import { BackButton } from "../../components/BackButton";
import { CashFlow } from "../../components/charts/CashFlow";
import { ScoreParts } from "../../components/charts/ScoreParts";
import { Failure } from "../../components/Failure";
import { KeyFigure, useFigureGrid } from "../../components/KeyFigure";
import { Loading } from "../../components/Loading";
import { Note } from "../../components/Note";
import { RatesLine } from "../../components/RatesLine";
import { Section } from "../../components/Section";
import { Facts, Title } from "../../components/Subject";
import { useAnnounce } from "../../hooks/Announcer";
import { useProgrammeDetail } from "../../hooks/questions";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { AssumptionField } from "./AssumptionField";

interface Props {
  programmeKey: string;
  portfolio: Portfolio;
  previous?: string;
  next?: string;
  onShow(key: string): void;
  onBack(): void;
}

export default function ProgrammeView(props: Props) {
  const { programmeKey, portfolio, previous, next, onShow, onBack } = props;
  const styles = useStyles();
  const words = strings.detail;
  const back = useRef<HTMLButtonElement>(null);
  const known = portfolio.programmes.find((programme) => programme.key === programmeKey);
  const answer = useProgrammeDetail(programmeKey);
  const detail = answer.value;
  const programme = known ?? detail?.programme;

  useRenamed(programmeKey, portfolio, onShow);

  // Opened by the user from the list; a programme that the sheet brings in later takes no focus.
  useEffect(() => back.current?.focus(), []);

  return (
    <article className={styles.root} aria-label={programmeKey}>
      <div className={styles.bar}>
        <BackButton ref={back} text={words.back} onClick={onBack} />
        <span>
          <Step
            label={words.previous}
            to={previous}
            onShow={onShow}
            icon={<ChevronUp20Regular />}
          />
          <Step label={words.next} to={next} onShow={onShow} icon={<ChevronDown20Regular />} />
        </span>
      </div>
      {programme ? (
        <Head programme={programme} portfolio={portfolio} />
      ) : (
        !answer.waiting && !answer.problem && <p>{words.gone(programmeKey)}</p>
      )}
      {answer.problem && <Failure text={answer.problem} again={answer.again} />}
      {answer.waiting && <Loading />}
      {detail && (
        <div className={styles.sections}>
          <ScoreParts name={programmeKey} parts={detail.parts} />
          <CashFlow name={programmeKey} flows={detail.flows} currency={portfolio.currency} />
          <Section heading={words.assumptions}>
            <Note>
              {detail.assumptions.length > 0 ? words.assumptionsHint : words.noAssumptions}
            </Note>
            <div className={styles.fields}>
              {detail.assumptions.map((assumption) => (
                <AssumptionField
                  key={`${programmeKey}|${assumption.column}`}
                  programmeKey={programmeKey}
                  assumption={assumption}
                />
              ))}
            </div>
          </Section>
        </div>
      )}
    </article>
  );
}

/**
 * Follows a programme that gets another name in the sheet: its row holds a name that was not there
 * before, and no row came or went with it.
 */
function useRenamed(key: string, portfolio: Portfolio, onShow: (key: string) => void): void {
  const announce = useAnnounce();
  const before = useRef<Programme[]>(portfolio.programmes);
  useEffect(() => {
    const former = before.current;
    const now = portfolio.programmes;
    before.current = now;
    if (now.some((programme) => programme.key === key) || former.length !== now.length) return;
    const row = former.find((programme) => programme.key === key)?.row;
    const there = now.find((programme) => programme.row === row);
    if (!there || former.some((programme) => programme.key === there.key)) return;
    announce(strings.detail.renamed(key, there.key));
    onShow(there.key);
  }, [key, portfolio, onShow, announce]);
}

function Head({ programme, portfolio }: { programme: Programme; portfolio: Portfolio }) {
  const styles = useStyles();
  const grid = useFigureGrid();
  const format = useFormat();
  const words = strings.detail;
  const full = (value: number): string => format.moneyFull(value, portfolio.currency);
  const facts = [programme.stage, programme.fn, programme.type].filter(Boolean);
  const rank = programme.rank.value;
  return (
    <>
      <Title className={styles.title}>{programme.key}</Title>
      <Facts horizon={programme.horizon}>
        <span>{facts.join(" · ")}</span>
        {programme.sponsor && <span>{words.sponsor(programme.sponsor)}</span>}
      </Facts>
      <dl className={mergeClasses(grid, styles.figures)}>
        <KeyFigure
          label={words.score}
          reading={programme.score}
          short={(score) => format.fixed(score, 2)}
          note={
            rank === null
              ? undefined
              : words.rank(format.number(rank, 0), portfolio.programmes.length)
          }
        />
        <KeyFigure label={words.npv} reading={programme.npv} short={format.money} full={full} />
        <KeyFigure
          label={words.investment}
          reading={programme.investment}
          short={format.money}
          full={full}
        />
        <KeyFigure
          label={words.payback}
          reading={programme.payback}
          short={(years) => words.years(format.number(years, 1))}
        />
      </dl>
      <div className={styles.rates}>
        <RatesLine rates={portfolio.rates} />
        {portfolio.scenario !== undefined && (
          <div>{strings.detail.scenario(portfolio.scenario)}</div>
        )}
      </div>
    </>
  );
}

function Step(props: { label: string; to?: string; icon: JSX.Element; onShow(key: string): void }) {
  const { label, to, icon, onShow } = props;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={to === undefined ? label : `${label}: ${to}`}
      disabledFocusable={to === undefined}
      onClick={() => to !== undefined && onShow(to)}
    />
  );
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  bar: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalXS },
  figures: { marginTop: tokens.spacingVerticalL },
  rates: {
    marginTop: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  sections: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  fields: { display: "grid", rowGap: tokens.spacingVerticalS },
});
