/** Which table holds the orders, and with what the models are fitted and valued. */
import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { OrderTable } from "../../../workbook/customers/types";
import { useFormat } from "../../numbers/FormatContext";
import { Disclosure } from "../../components/Disclosure";
import { FieldRow } from "../../components/FieldRow";
import { Section } from "../../components/Section";
import { settingsOf, sourceDraft, type Draft } from "./draft";
import { strings } from "./strings";
import { Terms } from "./Terms";
import type { Settings } from "./useAnalysis";

interface Props {
  tables: OrderTable[];
  start: Draft;
  busy: boolean;
  /** There is a result already. */
  again: boolean;
  onFit(settings: Settings): void;
}

export function SourceForm({ tables, start, busy, again, onFit }: Props) {
  const words = strings.source;
  const styles = useStyles();
  const format = useFormat();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const table = tables.find(({ name }) => name === draft.table);
  const { settings, faults } = settingsOf(draft, table, format.locale);
  const fault = (field: keyof Draft) => (tried ? faults[field] : undefined);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (settings && !busy) onFit(settings);
  };
  const columns = (role: "customer" | "date" | "amount", none: string) => (
    <FieldRow label={words[role]} fault={fault(role)}>
      <Select
        size="small"
        value={draft[role]}
        onChange={(_, data) => change({ [role]: data.value })}
      >
        <option value="">{none}</option>
        {table?.columns.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </FieldRow>
  );
  const typed = (role: "horizon" | "margin" | "rate", label: string) => (
    <FieldRow label={label} fault={fault(role)}>
      <Input
        size="small"
        inputMode="decimal"
        value={draft[role]}
        onChange={(_, data) => change({ [role]: data.value })}
      />
    </FieldRow>
  );
  return (
    <Section heading={words.title}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <FieldRow label={words.table}>
          <Select
            size="small"
            value={draft.table}
            onChange={(_, data) => {
              const chosen = tables.find(({ name }) => name === data.value);
              const guess = chosen?.guess ?? null;
              change({ ...sourceDraft(guess), table: data.value, asOf: "" });
            }}
          >
            {!table && <option value="">{words.choose}</option>}
            {tables.map(({ name, sheet, rows }) => (
              <option key={name} value={name}>
                {`${name} (${sheet}, ${words.rows(format.number(rows, 0))})`}
              </option>
            ))}
          </Select>
        </FieldRow>
        {table && columns("customer", words.pick)}
        {table && columns("date", words.pick)}
        {table && columns("amount", words.noAmount)}
        {table && (
          <Disclosure summary={words.settings}>
            <div className={styles.form}>
              <FieldRow label={words.unit}>
                <Select
                  size="small"
                  value={draft.unit}
                  onChange={(_, data) => change({ unit: data.value as Draft["unit"] })}
                >
                  {Object.entries(words.units).map(([unit, name]) => (
                    <option key={unit} value={unit}>
                      {name}
                    </option>
                  ))}
                </Select>
              </FieldRow>
              <FieldRow label={words.asOf} hint={words.asOfHint}>
                <Input
                  size="small"
                  type="date"
                  value={draft.asOf}
                  onChange={(_, data) => change({ asOf: data.value })}
                />
              </FieldRow>
              <FieldRow label={words.holdout}>
                <Select
                  size="small"
                  value={draft.holdout}
                  onChange={(_, data) => change({ holdout: data.value as Draft["holdout"] })}
                >
                  {Object.entries(words.holdouts).map(([key, name]) => (
                    <option key={key} value={key}>
                      {name}
                    </option>
                  ))}
                </Select>
              </FieldRow>
              {draft.holdout === "date" && (
                <FieldRow label={words.holdoutDate} fault={fault("holdoutDate")}>
                  <Input
                    size="small"
                    type="date"
                    value={draft.holdoutDate}
                    onChange={(_, data) => change({ holdoutDate: data.value })}
                  />
                </FieldRow>
              )}
              {typed("horizon", words.horizon(strings.units[draft.unit]))}
              {draft.amount !== "" && typed("margin", words.margin)}
              {draft.amount !== "" && typed("rate", words.rate)}
              <Terms
                of={["unit", "holdout", "horizon", ...(draft.amount ? ["margin", "rate"] : [])]}
              />
            </div>
          </Disclosure>
        )}
        {table && (
          <Button
            type="submit"
            appearance={again ? "secondary" : "primary"}
            size="small"
            className={styles.button}
            disabledFocusable={busy}
          >
            {again ? words.again : words.fit}
          </Button>
        )}
      </form>
    </Section>
  );
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
});
