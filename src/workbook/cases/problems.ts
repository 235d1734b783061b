/** What keeps a draft from being written, in words, each with its field. */
import { columnSchema } from "../schema";
import { inWorkbook } from "../excel/run";
import type { WorkbookSnapshot } from "../read/snapshot";
import { choicesOf, DRAFT_COLUMNS } from "./draft";
import { numberAt, rowsOf, same } from "./inputs";
import { gradesOf, loadCases, programmesTable } from "./read";
import type { CaseDraft, DraftProblem } from "./types";

export async function draftProblems(draft: CaseDraft): Promise<DraftProblem[]> {
  return inWorkbook(async (context) => problemsOf(draft, await loadCases(context, [])));
}

export function problemsOf(draft: CaseDraft, snapshot: WorkbookSnapshot): DraftProblem[] {
  return [
    ...nameProblems(draft, snapshot),
    ...numberProblems(draft),
    ...choiceProblems(draft, snapshot),
    ...upliftProblems(draft, snapshot),
    ...overlapProblems(draft, snapshot),
    ...pilotProblems(draft),
    ...planProblems(draft),
  ];
}

function nameProblems({ programme }: CaseDraft, snapshot: WorkbookSnapshot): DraftProblem[] {
  if (programme.trim() === "")
    return [{ field: "programme", message: "A programme needs a name." }];
  const times = rowsOf(programmesTable(snapshot), "Programme", programme).length;
  if (times < 2) return [];
  const message = `"${programme}" stands ${times} times in the table Programmes; give each row its own name first.`;
  return [{ field: "programme", message }];
}

const NEEDED = ["start", "durationMonths", "monthsToValue", "investmentLikely", "chance"] as const;

function numberProblems(draft: CaseDraft): DraftProblem[] {
  const problems: DraftProblem[] = [];
  for (const [field, column] of Object.entries(DRAFT_COLUMNS) as [keyof CaseDraft, string][]) {
    const value = draft[field];
    const { minimum, maximum, kind } = columnSchema("Programmes", column);
    if (kind === "text" || kind === "choice") continue;
    const needed = (NEEDED as readonly string[]).includes(field);
    const message = numberProblem(column, value as number | null, needed, minimum, maximum);
    if (message !== null) problems.push({ field, message });
  }
  if (draft.uplifts.length === 0 && draft.benefitLikely === null) {
    const message =
      "A benefit is needed: a benefit a year, or at least one segment that it changes.";
    problems.push({ field: "benefitLikely", message });
  }
  problems.push(...orderProblems(draft));
  if ((draft.cannibalRate ?? 0) > 0) {
    for (const field of ["newMargin", "oldMargin"] as const) {
      if (draft[field] === null || (field === "newMargin" && draft[field] === 0)) {
        const message = `${DRAFT_COLUMNS[field]}: needed above 0 where something is cannibalised.`;
        problems.push({ field, message });
      }
    }
  }
  return problems;
}

function numberProblem(
  name: string,
  value: number | null,
  needed: boolean,
  minimum: number | undefined,
  maximum: number | undefined
): string | null {
  if (value === null) return needed ? `${name}: a figure is needed.` : null;
  if (typeof value !== "number" || !Number.isFinite(value))
    return `${name}: "${value}" is not a number.`;
  if (minimum !== undefined && value < minimum) return `${name}: ${value} is less than ${minimum}.`;
  return maximum !== undefined && value > maximum
    ? `${name}: ${value} is more than ${maximum}.`
    : null;
}

function orderProblems(draft: CaseDraft): DraftProblem[] {
  const triples = [
    ["investmentLow", "investmentLikely", "investmentHigh"],
    ["benefitLow", "benefitLikely", "benefitHigh"],
  ] as const;
  return triples.flatMap(([low, likely, high]): DraftProblem[] => {
    const [a, b, c] = [draft[low], draft[likely], draft[high]];
    if (b === null) return [];
    const problems: DraftProblem[] = [];
    if (a !== null && a > b) {
      problems.push({
        field: low,
        message: `${DRAFT_COLUMNS[low]}: ${a} is more than the likely ${b}.`,
      });
    }
    if (c !== null && c < b) {
      problems.push({
        field: high,
        message: `${DRAFT_COLUMNS[high]}: ${c} is less than the likely ${b}.`,
      });
    }
    return problems;
  });
}

function choiceProblems(draft: CaseDraft, snapshot: WorkbookSnapshot): DraftProblem[] {
  const choices = {
    fn: choicesOf("Function"),
    type: choicesOf("Type"),
    stage: choicesOf("Stage"),
    evidenceGrade: gradesOf(snapshot),
  };
  return (Object.keys(choices) as (keyof typeof choices)[]).flatMap((field): DraftProblem[] => {
    const value = draft[field];
    if (value === "" || choices[field].some((choice) => same(choice, value))) return [];
    const message = `${DRAFT_COLUMNS[field]}: "${value}" is not one of ${choices[field].join(", ")}.`;
    return [{ field, message }];
  });
}

function upliftProblems(draft: CaseDraft, snapshot: WorkbookSnapshot): DraftProblem[] {
  const segments = snapshot.tables.get("Segments");
  return draft.uplifts.flatMap((uplift, row): DraftProblem[] => {
    const found = (message: string): DraftProblem => ({ field: "uplifts", row, message });
    const [at] = rowsOf(segments, "Segment", uplift.segment);
    if (uplift.segment.trim() === "") return [found("Choose a segment.")];
    if (!segments || at === undefined) return [found(`"${uplift.segment}" is not in Segments.`)];
    const missing = ["Customers", "Margin", "Retention"].filter(
      (column) => numberAt(segments, at, column) === null
    );
    if (missing.length > 0) {
      return [
        found(`The segment ${uplift.segment} lacks ${missing.join(", ")} on the sheet Customers.`),
      ];
    }
    const twice = draft.uplifts.findIndex(({ segment }) => same(segment, uplift.segment)) < row;
    if (twice) return [found(`${uplift.segment} stands twice.`)];
    const gains = [uplift.retentionUplift, uplift.marginUplift, uplift.costToServeCut];
    if (gains.every((gain) => gain === null || gain === 0)) {
      return [found(`${uplift.segment}: say what changes: retention, margin or cost to serve.`)];
    }
    const kept = numberAt(segments, at, "Retention") ?? 0;
    const lifted = kept + (uplift.retentionUplift ?? 0);
    if (lifted > 1 || lifted < 0) {
      return [
        found(
          `${uplift.segment}: retention ${kept} with the uplift is ${lifted}; it lies from 0 to 1.`
        ),
      ];
    }
    const columns = [
      ["Share counted", uplift.shareCounted],
      ["Ramp months", uplift.rampMonths],
      ["Margin uplift", uplift.marginUplift],
      ["Cost-to-serve cut", uplift.costToServeCut],
    ] as const;
    return columns.flatMap(([column, value]) => {
      const { minimum, maximum } = columnSchema("Uplifts", column);
      const said = numberProblem(column, value, column === "Share counted", minimum, maximum);
      return said === null ? [] : [found(`${uplift.segment}, ${said}`)];
    });
  });
}

function overlapProblems(draft: CaseDraft, snapshot: WorkbookSnapshot): DraftProblem[] {
  const table = programmesTable(snapshot);
  return draft.overlaps.flatMap(({ other, share }, row): DraftProblem[] => {
    const found = (message: string): DraftProblem => ({ field: "overlaps", row, message });
    if (same(other, draft.programme)) return [found("A programme does not overlap with itself.")];
    if (rowsOf(table, "Programme", other).length !== 1) {
      return [
        found(other.trim() === "" ? "Choose a programme." : `"${other}" is not in Programmes.`),
      ];
    }
    if (draft.overlaps.findIndex((one) => same(one.other, other)) < row) {
      return [found(`${other} stands twice.`)];
    }
    const said = numberProblem("Share", share, true, 0, 1);
    return said === null ? [] : [found(`${other}, ${said}`)];
  });
}

function pilotProblems({ pilot }: CaseDraft): DraftProblem[] {
  if (!pilot) return [];
  const figures = [
    ["Cost of the pilot", pilot.cost, undefined],
    ["Good result if it works", pilot.hitRate, 1],
    ["Good result if it does not", pilot.falseAlarmRate, 1],
    ["Months until scaling", pilot.months, undefined],
    ["Benefit at scale over the pilot's", pilot.shrink, undefined],
  ] as const;
  return figures.flatMap(([name, value, maximum]): DraftProblem[] => {
    const message = numberProblem(name, value, true, 0, maximum);
    return message === null ? [] : [{ field: "pilot", message }];
  });
}

function planProblems({ plan }: CaseDraft): DraftProblem[] {
  if (!plan) return [];
  const figures = [
    ["Tax rate", plan.taxRate, 0, 0.99],
    ["Inflation", plan.inflation, -0.5, 10],
    ...plan.hurdles.map((rate, i) => [`Hurdle of horizon ${i + 1}`, rate, -0.99, 10] as const),
  ] as const;
  return figures.flatMap(([name, value, minimum, maximum]): DraftProblem[] => {
    const message = numberProblem(name, value, true, minimum, maximum);
    return message === null ? [] : [{ field: "plan", message }];
  });
}
