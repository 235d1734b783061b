/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import fc from "fast-check";
import { isoOfSerial, serialOfIso } from "../../src/taskpane/numbers/format";
import {
  benefitCurve,
  groupRows,
  placeOf,
  roomToShift,
  shiftedStart,
  timeLineOf,
  type TimeLine,
} from "../../src/taskpane/views/horizons/timeline/model";
import { addMonths, monthsBetween } from "../../src/taskpane/views/horizons/timeline/months";
import type { PlanMap, TimelineProgramme } from "../../src/workbook/cases/types";
import { WorkbookError } from "../../src/workbook/types";
import { violations } from "./axe";
import { gate, openPane } from "./render";

const serial = (iso: string): number => serialOfIso(iso)!;

function programme(over: Partial<TimelineProgramme> = {}): TimelineProgramme {
  return {
    programme: "Loyalty relaunch",
    row: 0,
    stage: "Pilot",
    stopped: false,
    horizon: { value: 2 },
    start: { value: serial("2027-04-01") },
    startPeriod: { value: 2 },
    durationMonths: { value: 9 },
    monthsToValue: { value: 6 },
    rampMonths: { value: 6 },
    investment: [0, 30, 30, 30],
    benefit: [0, 0, 0, 20],
    ...over,
  };
}

const line = (programmes: TimelineProgramme[] = []): TimeLine => ({
  from: serial("2027-01-01"),
  periodMonths: 3,
  periods: 8,
  labels: Array.from({ length: 8 }, (_, k) => `P${k + 1}`),
  movable: true,
  programmes,
});

describe("dates of the time line", () => {
  it("add months as Excel's EDATE does: the last day where a month is shorter", () => {
    // =EDATE(DATE(2027,1,31),1) is 28 Feb 2027, =EDATE(DATE(2028,1,31),1) is 29 Feb 2028.
    expect(isoOfSerial(addMonths(serial("2027-01-31"), 1))).toBe("2027-02-28");
    expect(isoOfSerial(addMonths(serial("2028-01-31"), 1))).toBe("2028-02-29");
    expect(isoOfSerial(addMonths(serial("2027-01-15"), -3))).toBe("2026-10-15");
  });

  it("are as many months apart as were added", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 36_526, max: 73_050 }),
        fc.integer({ min: -120, max: 120 }),
        (date, months) => {
          expect(monthsBetween(date, addMonths(date, months))).toBe(months);
        }
      )
    );
  });
});

describe("the place of a programme", () => {
  it("is counted in periods from the start of the plan", () => {
    expect(placeOf(programme(), line())).toEqual({ investment: { from: 1, to: 4 }, value: 3 });
    expect(placeOf(programme(), line(), 2)).toEqual({ investment: { from: 3, to: 6 }, value: 5 });
  });

  it("has no benefit where that comes after the plan, and none is nowhere without a date", () => {
    expect(placeOf(programme({ monthsToValue: { value: 24 } }), line())!.value).toBeNull();
    expect(placeOf(programme({ start: { value: null, problem: null } }), line())).toBeNull();
  });

  it("may move within the plan only", () => {
    expect(roomToShift(programme(), line())).toEqual({ earlier: -1, later: 6 });
    const before = programme({ start: { value: serial("2026-07-01") } });
    expect(roomToShift(before, line())).toEqual({ earlier: 0, later: 9 });
    const after = programme({ start: { value: serial("2030-01-01") } });
    expect(roomToShift(after, line())).toEqual({ earlier: -12, later: 0 });
    const midway = programme({ start: { value: serial("2027-02-01") } });
    expect(roomToShift(midway, line())).toEqual({ earlier: 0, later: 7 });
  });

  it("keeps its day of the month when it moves", () => {
    const start = serial("2027-04-15");
    expect(isoOfSerial(shiftedStart(start, line(), -1))).toBe("2027-01-15");
  });
});

describe("the benefit on the time line", () => {
  it("rises as the sheet has it, from where it begins to the end of the plan", () => {
    const row = programme({ benefit: [0, 0, 0, 10, 20, 20, 20, 20] });
    expect(benefitCurve(row, placeOf(row, line())!, line(), 0)).toEqual([
      { at: 3, height: 0 },
      { at: 4, height: 0.5 },
      { at: 5, height: 1 },
      { at: 6, height: 1 },
      { at: 7, height: 1 },
      { at: 8, height: 1 },
      { at: 8, height: 1 },
    ]);
  });

  it("moves with the programme: later it is cut, earlier its last height goes on", () => {
    const row = programme({ benefit: [0, 0, 0, 10, 20, 20, 20, 20] });
    const later = benefitCurve(row, placeOf(row, line(), 3)!, line(), 3);
    expect(later).toEqual([
      { at: 6, height: 0 },
      { at: 7, height: 0.5 },
      { at: 8, height: 1 },
      { at: 8, height: 1 },
    ]);
    const earlier = benefitCurve(row, placeOf(row, line(), -1)!, line(), -1);
    expect(earlier[0]).toEqual({ at: 2, height: 0 });
    expect(earlier.at(-1)).toEqual({ at: 8, height: 1 });
  });

  it("stands level without figures by period", () => {
    const row = programme({ benefit: null });
    expect(benefitCurve(row, placeOf(row, line())!, line(), 0)).toEqual([
      { at: 3, height: 1 },
      { at: 8, height: 1 },
    ]);
  });
});

describe("the order of the time line", () => {
  it("groups by horizon, leaves the stopped out and puts what lacks a value last", () => {
    const rows = [
      programme({ programme: "B", horizon: { value: 2 } }),
      programme({ programme: "A", horizon: { value: 2 }, start: { value: null, problem: null } }),
      programme({ programme: "C", horizon: { value: 2 }, start: { value: serial("2027-01-01") } }),
      programme({ programme: "D", horizon: { value: 1 } }),
      programme({ programme: "E", horizon: { value: null, problem: "no grade" } }),
      programme({ programme: "F", horizon: { value: 1 }, stopped: true }),
    ];
    const shown = groupRows(rows, "start").map((group) => [
      group.horizon,
      group.rows.map((row) => row.programme),
      group.investment,
    ]);
    expect(shown).toEqual([
      [1, ["D"], 90],
      [2, ["C", "B", "A"], 270],
      [null, ["E"], 90],
    ]);
    expect(groupRows(rows, "name")[1]!.rows.map((row) => row.programme)).toEqual(["A", "B", "C"]);
  });

  it("orders by investment, the greatest first", () => {
    const rows = [
      programme({ programme: "Small", investment: [1] }),
      programme({ programme: "None", investment: null }),
      programme({ programme: "Great", investment: [5, 5] }),
    ];
    expect(groupRows(rows, "investment")[0]!.rows.map((row) => row.programme)).toEqual([
      "Great",
      "Small",
      "None",
    ]);
  });

  it("is not drawn where the plan has no start, with the reason", () => {
    const plan = {
      fiscalStart: { value: null, problem: "Start of the plan is blank" },
      periodMonths: { value: 3 },
      periods: [],
      programmes: [],
      startColumn: "Start",
    } as unknown as PlanMap;
    expect(timeLineOf(plan)).toEqual({ problem: "Start of the plan is blank" });
  });
});

const bar = (name: string) => screen.findByRole("slider", { name });
const said = () => screen.getByRole("status").textContent;

describe("a planner shifts a programme by keyboard", () => {
  it("hears each step, and Enter writes the new start to the sheet", async () => {
    const { user, workbook } = openPane({ view: "horizons" });
    const loyalty = await bar("Loyalty relaunch");
    act(() => loyalty.focus());
    expect(loyalty.getAttribute("aria-valuetext")).toBe(
      "starts Jan 2027, invests until Oct 2027, benefit from Jul 2027"
    );
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(said()).toBe("Loyalty relaunch: start Jul 1, 2027, 2 periods later. Not written yet.");
    expect(loyalty.getAttribute("aria-valuetext")).toMatch(/^starts Jul 2027/);
    expect(workbook.cases.calls.map(([method]) => method)).not.toContain("shiftStart");
    await user.keyboard("{Enter}");
    await waitFor(() =>
      expect(workbook.cases.calls).toContainEqual(["shiftStart", "Loyalty relaunch", 6])
    );
    await waitFor(() =>
      expect(said()).toMatch(/^Loyalty relaunch: start .* written to the sheet\.$/)
    );
    // The sheet has the new start, and the bar does not move twice.
    await waitFor(async () =>
      expect((await bar("Loyalty relaunch")).getAttribute("aria-valuenow")).toBe("0")
    );
    expect(document.activeElement).toBe(await bar("Loyalty relaunch"));
  });

  it("takes it back with Esc, and nothing is written", async () => {
    const { user, workbook } = openPane({ view: "horizons" });
    const loyalty = await bar("Loyalty relaunch");
    act(() => loyalty.focus());
    await user.keyboard("{ArrowRight}{Escape}");
    expect(loyalty.getAttribute("aria-valuenow")).toBe("0");
    expect(said()).toBe("Loyalty relaunch: taken back, start Jan 1, 2027.");
    await user.keyboard("{Enter}");
    expect(workbook.cases.calls.map(([method]) => method)).not.toContain("shiftStart");
  });

  it("does not leave the plan and is told so", async () => {
    const { user } = openPane({ view: "horizons" });
    const loyalty = await bar("Loyalty relaunch");
    act(() => loyalty.focus());
    await user.keyboard("{ArrowRight}{ArrowLeft}{ArrowLeft}");
    expect(loyalty.getAttribute("aria-valuenow")).toBe("0");
    expect(said()).toBe("Loyalty relaunch starts within the plan: it goes no further.");
  });

  it("puts the bar back with the sheet's sentence when the sheet refuses", async () => {
    const { user, workbook } = openPane({ view: "horizons" });
    workbook.cases.faults.shiftStart = new WorkbookError(
      "The sheet Programmes is protected. Nothing was changed."
    );
    const loyalty = await bar("Loyalty relaunch");
    act(() => loyalty.focus());
    await user.keyboard("{ArrowRight}{Enter}");
    const sentence =
      "Loyalty relaunch is back where it was. The sheet Programmes is protected. Nothing was changed.";
    await waitFor(() => expect(said()).toBe(sentence));
    expect(screen.getAllByText(sentence).length).toBe(2);
    expect(loyalty.getAttribute("aria-valuenow")).toBe("0");
  });

  it("waits for the sheet before the next shift", async () => {
    const { user, workbook } = openPane({ view: "horizons" });
    const { opened, open } = gate();
    workbook.cases.waits.shiftStart = opened;
    const loyalty = await bar("Loyalty relaunch");
    act(() => loyalty.focus());
    await user.keyboard("{ArrowRight}{Enter}{ArrowRight}");
    expect(loyalty.getAttribute("aria-busy")).toBe("true");
    expect(loyalty.getAttribute("aria-valuenow")).toBe("1");
    await act(async () => open());
    await waitFor(() =>
      expect(workbook.cases.calls.filter(([method]) => method === "shiftStart")).toHaveLength(1)
    );
  });

  it("walks the list with up and down, and one bar is a stop of the Tab key", async () => {
    const { user } = openPane({ view: "horizons" });
    const bars = () => [...document.querySelectorAll<HTMLElement>("[data-timeline]")];
    const first = await bar("Accessibility of the shop").then(() => bars()[0]!);
    act(() => first.focus());
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(bars()[1]);
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(bars().at(-1));
    expect(bars().filter((each) => each.tabIndex === 0)).toEqual([bars().at(-1)]);
  });

  it("keeps to the sheet when the start changes there meanwhile", async () => {
    const { user, workbook } = openPane({ view: "horizons" });
    const loyalty = await bar("Loyalty relaunch");
    act(() => loyalty.focus());
    await user.keyboard("{ArrowRight}");
    workbook.cases.starts.set("Loyalty relaunch", serial("2027-10-01"));
    act(() => workbook.changed());
    await waitFor(() =>
      expect(said()).toBe("The start of Loyalty relaunch has changed in the sheet meanwhile.")
    );
    expect(loyalty.getAttribute("aria-valuenow")).toBe("0");
    expect(loyalty.getAttribute("aria-valuetext")).toMatch(/^starts Oct 2027/);
  });
});

describe("a planner drags a bar", () => {
  // jsdom has no pointer events; a mouse event of that name carries the place.
  const pointer = (element: HTMLElement, type: string, clientX: number): void => {
    fireEvent(element, new MouseEvent(type, { bubbles: true, clientX, button: 0 }));
  };
  const drag = (element: HTMLElement, by: number, end: "pointerup" | "pointercancel") => {
    pointer(element, "pointerdown", 100);
    pointer(element, "pointermove", 100 + by);
    pointer(element, end, 100 + by);
  };

  it("by periods, and letting go writes it", async () => {
    const { workbook } = openPane({ view: "horizons" });
    const loyalty = await bar("Loyalty relaunch");
    // 300 px hold 12 periods: 49 px are two.
    drag(loyalty, 49, "pointerup");
    await waitFor(() =>
      expect(workbook.cases.calls).toContainEqual(["shiftStart", "Loyalty relaunch", 6])
    );
  });

  it("and a drag that the system ends is taken back, a click moves nothing", async () => {
    const { workbook } = openPane({ view: "horizons" });
    const loyalty = await bar("Loyalty relaunch");
    drag(loyalty, 49, "pointercancel");
    expect(loyalty.getAttribute("aria-valuenow")).toBe("0");
    drag(loyalty, 3, "pointerup");
    expect(workbook.cases.calls.map(([method]) => method)).not.toContain("shiftStart");
  });
});

describe("a long plan", () => {
  it("shows 200 programmes, one stop of the Tab key, without an accessibility fault", async () => {
    const { workbook, container } = openPane();
    await screen.findByRole("grid");
    const [first] = workbook.rows;
    workbook.rows = Array.from({ length: 200 }, (_, i) => ({
      ...first!,
      name: `Programme ${i + 1}`,
      horizon: (i % 3) + 1,
    }));
    act(() => workbook.changed());
    act(() => screen.getByRole("tab", { name: "Horizons" }).click());
    await bar("Programme 200");
    const bars = [...document.querySelectorAll<HTMLElement>("[data-timeline]")];
    expect(bars).toHaveLength(200);
    expect(bars.filter((each) => each.tabIndex === 0)).toHaveLength(1);
    expect(await violations(container.querySelector("#view-horizons")!)).toEqual([]);
  });
});
