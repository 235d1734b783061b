/** Maps the columns of the user's own table to the parts that the portfolio needs. */
import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { forwardRef, useState, type FormEvent } from "react";
import type { Mapping, MappingRole, UserTable } from "../../../workbook/types";
import { Failure } from "../../components/Failure";
import { FieldRow } from "../../components/FieldRow";
import { Section } from "../../components/Section";
import { useAnnounce } from "../../hooks/Announcer";
import { useMapping, useTables } from "../../hooks/questions";
import { sentenceOf } from "../../hooks/sentence";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { strings } from "../../strings";
import { guessMapping, roles } from "./guessMapping";

export const OwnTable = forwardRef<HTMLHeadingElement>(function OwnTable(_, heading) {
  const words = strings.setup;
  const styles = useStyles();
  const tables = useTables();
  const saved = useMapping();
  const problem = tables.problem ?? saved.problem;
  const ready = tables.value && saved.value;
  return (
    <Section heading={words.ownTitle} ref={heading}>
      <p className={styles.body}>{words.ownBody}</p>
      {problem && <Failure text={problem} again={tables.again} />}
      {ready && tables.value!.length === 0 && <p className={styles.body}>{words.ownNone}</p>}
      {ready && tables.value!.length > 0 && (
        <Form tables={tables.value!} saved={saved.value!.mapping} />
      )}
    </Section>
  );
});

function Form({ tables, saved }: { tables: UserTable[]; saved: Mapping | null }) {
  const words = strings.setup;
  const styles = useStyles();
  const { workbook, refresh } = useWorkbook();
  const announce = useAnnounce();
  /** What was changed here and not yet saved; the saved mapping shows where there is none. */
  const [draft, setDraft] = useState<Mapping | null>(null);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const mapping = draft ?? saved ?? { table: "", columns: {} };
  const table = tables.find((each) => each.name === mapping.table);
  const faults = table ? faultsOf(mapping, table) : {};

  const act = async (work: () => Promise<void>, done: string): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      setDraft(null);
      setTried(false);
      announce(done);
      refresh();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!table || Object.keys(faults).length > 0) return;
    void act(() => workbook.saveMapping(mapping), words.savedMapping(mapping.table));
  };
  const choose = (role: MappingRole, column: string): void => {
    const columns = { ...mapping.columns };
    if (column) columns[role] = column;
    else delete columns[role];
    setDraft({ ...mapping, columns });
  };

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {problem && <Failure text={problem} />}
      <FieldRow label={words.table}>
        <Select
          size="small"
          value={mapping.table}
          onChange={(_, data) => {
            const chosen = tables.find((each) => each.name === data.value);
            setTried(false);
            setDraft(chosen ? guessMapping(chosen) : null);
          }}
        >
          {!table && <option value={mapping.table}>{mapping.table || words.chooseTable}</option>}
          {tables.map((each) => (
            <option key={each.name} value={each.name}>
              {`${each.name} (${each.sheet})`}
            </option>
          ))}
        </Select>
      </FieldRow>
      {table &&
        roles.map((role) => {
          const column = mapping.columns[role] ?? "";
          const gone = column !== "" && !table.columns.includes(column);
          const fault = tried || gone ? faults[role] : undefined;
          return (
            <FieldRow
              key={role}
              label={words.roles[role]}
              required={role === "programme"}
              fault={fault}
            >
              <Select size="small" value={column} onChange={(_, data) => choose(role, data.value)}>
                <option value="">{words.noColumn}</option>
                {gone && <option value={column}>{column}</option>}
                {table.columns.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </FieldRow>
          );
        })}
      {table && (
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>
            {words.save}
          </Button>
          {saved && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void act(() => workbook.clearMapping(), words.clearedMapping)}
            >
              {words.clear}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}

function faultsOf(mapping: Mapping, table: UserTable): Partial<Record<MappingRole, string>> {
  const faults: Partial<Record<MappingRole, string>> = {};
  const seen = new Set<string>();
  for (const role of roles) {
    const column = mapping.columns[role];
    if (!column) continue;
    if (!table.columns.includes(column)) faults[role] = strings.setup.missing(column);
    else if (seen.has(column)) faults[role] = strings.setup.twice(column);
    seen.add(column);
  }
  if (!mapping.columns.programme) faults.programme = strings.setup.needed;
  return faults;
}

const useStyles = makeStyles({
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});
