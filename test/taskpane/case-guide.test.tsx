/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook/types";
import { violations } from "./axe";
import { methods, next, openGuide, retype, said } from "./openCases";
import { gate } from "./render";

describe("a planner builds a case in five steps", () => {
  it("writes nothing before the last button, then builds the sheet and reads what has to be true", async () => {
    const opened = await openGuide("Loyalty relaunch");
    const { user, workbook } = opened;
    await next(opened);
    await screen.findByRole("heading", { name: "Who it changes" });
    await retype(opened, "Likely", "300,000");
    await next(opened);
    await screen.findByRole("heading", { name: "Cost and timing" });
    await retype(opened, "Run cost a year", "20000");
    await next(opened);
    await screen.findByRole("heading", { name: "Chance and pilot" });
    await retype(opened, "Chance of success", "80 %");
    await next(opened);
    await screen.findByRole("heading", { name: "Summary" });
    expect(methods(opened)).not.toContain("build");
    expect(screen.getByText(/^It (does not pay|pays): at 10% a year/)).toBeTruthy();
    expect(screen.getByText("Chance of success: 65 % → 80 %")).toBeTruthy();
    expect(
      screen.getByText(/^Programmes: the row of Loyalty relaunch, 3 cells change/)
    ).toBeTruthy();
    const build = await screen.findByRole("button", { name: "Write and build the sheet" });
    await waitFor(() => expect(build.getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(build);
    const built = await screen.findAllByText("The sheet Case Loyalty relaunch has been built.");
    // Once to be read, once announced.
    expect(built).toHaveLength(2);
    const [, draft] = workbook.cases.calls.find(([method]) => method === "build")!;
    expect(draft).toMatchObject({
      programme: "Loyalty relaunch",
      benefitLikely: 300_000,
      runCostAYear: 20_000,
      chance: 0.8,
      uplifts: [],
    });
    // The plan's terms were not touched, so they are not written.
    expect(draft).not.toHaveProperty("plan");
    expect(screen.getByRole("article", { name: "Loyalty relaunch" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Go to its sheet" })).toBeTruthy();
  });

  it("changes the terms of every case only when they were changed, and says so", async () => {
    const opened = await openGuide("Loyalty relaunch");
    for (let i = 0; i < 2; i++) await next(opened);
    await retype(opened, "Tax on profit", "30");
    await opened.user.selectOptions(screen.getByLabelText("Money"), "real");
    for (let i = 0; i < 2; i++) await next(opened);
    expect(await screen.findByText(/^For every case: 2 cells change/)).toBeTruthy();
    expect(screen.getByText("Tax on profit: 25 % → 30 %")).toBeTruthy();
    expect(screen.getByText(/in today's money, with prices rising 2% a year/)).toBeTruthy();
  });

  it("hears what is wrong as it is typed, at the control", async () => {
    const opened = await openGuide("Loyalty relaunch");
    await next(opened);
    const field = await retype(opened, "Likely", "a lot");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const messages = field.getAttribute("aria-describedby")!.split(" ");
    expect(messages.map((id) => document.getElementById(id)?.textContent).join()).toMatch(
      /Enter a number/
    );
    await retype(opened, "Likely", "1000");
    expect(field.getAttribute("aria-invalid")).not.toBe("true");
    await retype(opened, "Low", "2000");
    expect(screen.getByText("Low is above likely.")).toBeTruthy();
  });

  it("is led to what is missing instead of going on", async () => {
    const opened = await openGuide(null);
    await next(opened);
    expect(screen.getByRole("heading", { name: "Programme" })).toBeTruthy();
    expect(screen.getByText("The programme needs a name.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("Name"));
    expect(said()).toBe("1 entry needs attention on this step.");
    await opened.user.type(screen.getByLabelText("Name"), "LOYALTY RELAUNCH");
    expect(screen.getByText("There is a programme of this name already.")).toBeTruthy();
    await opened.user.type(screen.getByLabelText("Name"), " 2");
    await next(opened);
    expect(await screen.findByRole("heading", { name: "Who it changes" })).toBeTruthy();
    await next(opened);
    expect(
      screen.getByText("Add a segment, or give the benefit as an amount a year.")
    ).toBeTruthy();
  });

  it("says who changes and by how much, within what retention allows", async () => {
    const opened = await openGuide(null);
    const { user } = opened;
    await user.type(screen.getByLabelText("Name"), "Win back");
    await next(opened);
    await user.click(await screen.findByRole("button", { name: "Add a segment" }));
    const row = within(screen.getByRole("group", { name: "Segment 1" }));
    await user.selectOptions(row.getByLabelText(/^Segment/), "Premium");
    expect(row.getByText(/^Now 8,000 customers, margin 300 EUR a year, 90% stay\.$/)).toBeTruthy();
    await user.type(row.getByLabelText("Retention uplift"), "12");
    expect(row.getByText(/^Retention is 90 % now/)).toBeTruthy();
    await user.clear(row.getByLabelText("Retention uplift"));
    await user.type(row.getByLabelText("Retention uplift"), "2");
    expect(row.queryByText(/^Retention is 90 % now/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Add a segment" }));
    const second = within(screen.getByRole("group", { name: "Segment 2" }));
    await user.selectOptions(second.getByLabelText(/^Segment/), "Premium");
    expect(second.getByText("Premium stands there already.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take out segment 2" }));
    await next(opened);
    expect(await screen.findByRole("heading", { name: "Cost and timing" })).toBeTruthy();
  });

  it("weighs a pilot and takes the chance from own history", async () => {
    const opened = await openGuide("Loyalty relaunch");
    for (let i = 0; i < 3; i++) await next(opened);
    const { user } = opened;
    await user.type(await screen.findByLabelText("Pilots tried"), "5");
    await user.type(screen.getByLabelText("Of them scaled"), "6");
    expect(screen.getByText(/no more scaled than tried/)).toBeTruthy();
    await user.clear(screen.getByLabelText("Of them scaled"));
    await user.type(screen.getByLabelText("Of them scaled"), "3");
    // (1 + 3) / (2 + 5) is 57 %.
    expect(screen.getByText(/^Chance 57%; with so few cases/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use this chance" }));
    expect(screen.getByLabelText<HTMLInputElement>("Chance of success").value).toBe("57");
    expect(screen.getByDisplayValue("Own history: 3 of 5 pilots scaled")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Weigh a pilot first" }));
    await user.type(screen.getByLabelText("Cost of the pilot"), "1000");
    expect(await screen.findByText(/^(A pilot (first )?is|Neither a pilot)/)).toBeTruthy();
    await retype(opened, "Says yes if it does not", "90");
    expect(screen.getByText(/tells nothing\.$/)).toBeTruthy();
  });

  it("loses nothing by going back or looking at another tab", async () => {
    const opened = await openGuide("Loyalty relaunch");
    await next(opened);
    await retype(opened, "Likely", "not yet");
    await opened.user.click(screen.getByRole("tab", { name: "Portfolio" }));
    await opened.user.click(screen.getByRole("tab", { name: "Cases" }));
    expect(screen.getByLabelText<HTMLInputElement>("Likely").value).toBe("not yet");
    await opened.user.click(screen.getByRole("button", { name: "Back" }));
    await retype(opened, "Sponsor", "A. Lind");
    await opened.user.click(screen.getByRole("button", { name: "All cases" }));
    await opened.user.click(
      await screen.findByRole("button", { name: "Go on with Loyalty relaunch" })
    );
    expect(screen.getByLabelText<HTMLInputElement>("Sponsor").value).toBe("A. Lind");
    await opened.user.click(screen.getByRole("button", { name: "Step 2 of 5: Who it changes" }));
    expect(screen.getByLabelText<HTMLInputElement>("Likely").value).toBe("not yet");
  });

  it("keeps a draft even when the view is taken off the page by a fault of the tables", async () => {
    const opened = await openGuide("Loyalty relaunch");
    await retype(opened, "Sponsor", "A. Lind");
    act(() => {
      opened.workbook.kind = "incomplete";
      opened.workbook.changed();
    });
    await waitFor(() => expect(screen.queryByLabelText("Sponsor")).toBeNull());
    act(() => {
      opened.workbook.kind = "ready";
      opened.workbook.changed();
    });
    const field = await screen.findByLabelText<HTMLInputElement>("Sponsor");
    expect(field.value).toBe("A. Lind");
  });

  it("follows the sheet in what was not typed here", async () => {
    const opened = await openGuide("Loyalty relaunch");
    await retype(opened, "Sponsor", "A. Lind");
    const { draft } = await opened.workbook.cases.draft("Loyalty relaunch");
    opened.workbook.cases.drafts.set("Loyalty relaunch", { ...draft, benefitLikely: 4321 });
    act(() => opened.workbook.changed());
    await next(opened);
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>("Likely").value).toBe("4,321")
    );
    await opened.user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByLabelText<HTMLInputElement>("Sponsor").value).toBe("A. Lind");
  });

  it("is told what the tables refuse, with a way to the step", async () => {
    const opened = await openGuide("Loyalty relaunch");
    jest
      .spyOn(opened.workbook.cases, "problems")
      .mockResolvedValue([{ field: "start", message: "The start lies after the plan." }]);
    for (let i = 0; i < 4; i++) await next(opened);
    const item = (await screen.findByText(/The start lies after the plan\./)).closest("li")!;
    expect(item.textContent).toBe("Step 3 Start: The start lies after the plan.");
    const build = screen.getByRole("button", { name: "Write and build the sheet" });
    await opened.user.click(build);
    expect(methods(opened)).not.toContain("build");
    await opened.user.click(within(item).getByRole("button", { name: "Step 3" }));
    expect(screen.getByRole("heading", { name: "Cost and timing" })).toBeTruthy();
  });

  it("can cancel while it is written, and keeps the draft when the sheet refuses", async () => {
    const opened = await openGuide("Loyalty relaunch");
    const { user, workbook } = opened;
    for (let i = 0; i < 4; i++) await next(opened);
    const { opened: waiting, open } = gate();
    workbook.cases.waits.build = waiting;
    const build = await screen.findByRole("button", { name: "Write and build the sheet" });
    await waitFor(() => expect(build.getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(build);
    expect(await screen.findByText("Step 1 of 3: Tables")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await act(async () => open());
    expect(await screen.findAllByText("Cancelled. Nothing was changed.")).toHaveLength(2);
    workbook.cases.faults.build = new WorkbookError("The sheet Programmes is protected.");
    await user.click(screen.getByRole("button", { name: "Write and build the sheet" }));
    expect(await screen.findAllByText("The sheet Programmes is protected.")).toHaveLength(2);
    expect(screen.getByRole("heading", { name: "Summary" })).toBeTruthy();
  });

  it("finds no accessibility fault in any step", async () => {
    const opened = await openGuide("Loyalty relaunch");
    for (let step = 0; step < 5; step++) {
      expect(await violations(opened.container)).toEqual([]);
      if (step === 1) {
        await opened.user.click(screen.getByRole("button", { name: "Add an overlap" }));
        expect(await violations(opened.container)).toEqual([]);
        await opened.user.click(screen.getByRole("button", { name: "Take out overlap 1" }));
      }
      if (step < 4) await next(opened);
    }
  });
});
