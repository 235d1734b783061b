/** The arguments of CCO.PANEL: a long list of ratings, the orders of its headings, groups of raters. */
import { PlanningError } from "../core/errors";
import { PANEL_STATISTICS, type PanelInput, type PanelRating } from "../core/scoring/panel";
import {
  basic,
  describe,
  grid,
  isBlank,
  isOmitted,
  oneLine,
  option,
  placeOf,
  sizeOf,
} from "./cells";
import { countTogether, nameLine, NameIndex, type NameLine } from "./names-in";

export interface PanelArguments {
  readonly programmes: unknown;
  readonly criteria: unknown;
  readonly raters: unknown;
  readonly scores: unknown;
  readonly statistic?: unknown;
  readonly programmeOrder?: unknown;
  readonly criterionOrder?: unknown;
  readonly groups?: unknown;
  readonly groupWeights?: unknown;
}

export interface PanelReading {
  readonly input: PanelInput;
  /** Headings of the rows and columns. */
  readonly programmes: readonly (string | number)[];
  readonly criteria: readonly (string | number)[];
}

export function panelInput(given: PanelArguments): PanelReading {
  const programmes = nameLine(given.programmes, "programmes");
  const criteria = nameLine(given.criteria, "criteria");
  const unnamed = isOmitted(given.raters) && given.raters !== null && given.raters !== undefined;
  const raters = unnamed ? null : nameLine(given.raters, "raters");
  const scores = scoreLine(given.scores);
  const groups = isOmitted(given.groups) ? null : nameLine(given.groups, "groups");
  const lines = [programmes, criteria, raters, scores, groups].filter((line) => line !== null);
  const count = countTogether(lines);
  const rows = orderOf(given.programmeOrder, "programmeOrder");
  const columns = orderOf(given.criterionOrder, "criterionOrder");
  const [rowNames, columnNames] = [rows ?? new NameIndex(), columns ?? new NameIndex()];
  const raterNames = new NameIndex();
  const groupNames = new NameIndex();
  const ratings: PanelRating[] = [];

  for (let place = 0; place < count; place++) {
    const score = scores.score(place);
    const [programmeName, criterionName] = [programmes.label(place), criteria.label(place)];
    // Rows below the end of a list, which some platforms hand over as zeros.
    if (programmeName === "" && criterionName === "" && (score === null || score === 0)) continue;
    const programme = numberOf(programmes, place, programmeName, rowNames, rows !== null);
    const criterion = numberOf(criteria, place, criterionName, columnNames, columns !== null);
    if (score === null || programme === undefined || criterion === undefined) continue;
    const group = groups ? groupNames.add(needed(groups, place, groups.label(place))) : 0;
    // A rater without a name is one of his own.
    const raterName = raters?.label(place) ?? "";
    const rater = raterName === "" ? -1 - place : raterNames.add(raterName);
    ratings.push({ programme, criterion, rater, group, score });
  }
  return {
    input: {
      programmes: rowNames.labels.length,
      criteria: columnNames.labels.length,
      statistic: option(given.statistic, "statistic", PANEL_STATISTICS, "MEAN"),
      ratings,
      groupWeights: groupWeightsOf(given.groupWeights, groups ? groupNames : null),
    },
    programmes: rowNames.labels,
    criteria: columnNames.labels,
  };
}

/** A name that is not in a given order is not asked for. */
function numberOf(
  line: NameLine,
  place: number,
  label: string | number,
  names: NameIndex,
  fixed: boolean
): number | undefined {
  const name = needed(line, place, label);
  return fixed ? names.find(name) : names.add(name);
}

function needed(line: NameLine, place: number, label: string | number): string | number {
  if (label !== "") return label;
  throw new PlanningError("missing", `${line.where(place)}is blank; a name is needed`);
}

/** A blank in an order keeps its row, so that the grid stands beside the table that it came from. */
function orderOf(argument: unknown, name: string): NameIndex | null {
  if (isOmitted(argument)) return null;
  const line = nameLine(argument, name);
  const names = new NameIndex();
  for (let place = 0; place < line.count; place++) {
    const label = line.label(place);
    if (label === "") {
      names.addBlank();
      continue;
    }
    if (names.find(label) !== undefined) {
      throw new PlanningError("value", `${line.where(place)}holds "${label}" a second time`);
    }
    names.add(label);
  }
  return names;
}

interface ScoreLine {
  readonly name: string;
  readonly count: number;
  /** null where there is none; 0 is a score. */
  score(place: number): number | null;
}

function scoreLine(argument: unknown): ScoreLine {
  if (argument === null || argument === undefined) {
    throw new PlanningError("value", "scores: is left out; a row or a column of numbers is needed");
  }
  const cells = grid(argument, "scores");
  const places = oneLine(cells, "scores");
  const score = (place: number): number | null => {
    const { row, column } = places[places.length === 1 ? 0 : place]!;
    const value = basic(cells[row]![column]);
    if (isBlank(value) || (typeof value === "string" && value.trim() === "")) return null;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw new PlanningError(
      "value",
      `scores: ${placeOf(cells, row, column)}holds ${describe(value)}; a number is needed`
    );
  };
  return { name: "scores", count: places.length, score };
}

/** The weight of each group that rates; equal ones when none are given. */
function groupWeightsOf(argument: unknown, groups: NameIndex | null): number[] | undefined {
  if (isOmitted(argument)) return groups?.labels.map(() => 1);
  if (!groups) return undefined;
  const cells = grid(argument, "groupWeights");
  if (cells[0]!.length !== 2) {
    throw new PlanningError(
      "value",
      `groupWeights: ${sizeOf(cells)}; two columns, group and weight, are needed`
    );
  }
  const weights = new Map<number, number>();
  const known = new NameIndex();
  const names = nameLine(
    cells.map((row) => [row[0]]),
    "groupWeights"
  );
  cells.forEach((row, place) => {
    const label = names.label(place);
    if (label === "") return;
    if (known.find(label) !== undefined) {
      throw new PlanningError(
        "value",
        `groupWeights: row ${place + 1} holds "${label}" a second time`
      );
    }
    weights.set(known.add(label), weightOf(row[1], place));
  });
  const found = groups.labels.map((label) => {
    const number = known.find(label);
    if (number !== undefined) return weights.get(number)!;
    throw new PlanningError("value", `groupWeights: hold no weight for the group "${label}"`);
  });
  if (found.length === 0 || found.some((weight) => weight > 0)) return found;
  throw new PlanningError(
    "value",
    "groupWeights: those of all groups that rate are 0; one above 0 is needed"
  );
}

function weightOf(cell: unknown, place: number): number {
  const value = basic(cell);
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  const where = `groupWeights: row ${place + 1}, column 2 `;
  if (isBlank(value)) throw new PlanningError("missing", `${where}is blank; a weight is needed`);
  throw new PlanningError(
    "value",
    `${where}holds ${describe(value)}; a weight of 0 or more is needed`
  );
}
