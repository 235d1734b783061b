/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook/types";
import { methods, openCase } from "./openCases";
import { gate, openPane, type Opened } from "./render";

describe("an analyst asks what if, in any cells", () => {
  const cell = (address: string, value: number | string, formula = false) => ({
    place: { sheet: "Programmes", address },
    value,
    formula,
  });

  async function prepared(): Promise<Opened> {
    const opened = await openCase("Loyalty relaunch");
    const { user, workbook } = opened;
    workbook.cases.selection = [cell("AB4", 125_000, true)];
    await user.click(screen.getByRole("button", { name: "Take the selected cell" }));
    await screen.findByText("Programmes!AB4");
    workbook.cases.selection = [cell("J4", 200_000), cell("K4", "text"), cell("L4", 0)];
    await user.click(screen.getByRole("button", { name: "Add the selected cells" }));
    await screen.findByLabelText("Low value of Programmes!J4");
    return opened;
  }

  it("reads beforehand that originals are kept and put back", async () => {
    await openCase("Loyalty relaunch");
    expect(
      screen.getByText(/^Every original, formulas included, is kept in a journal in this workbook/)
    ).toBeTruthy();
  });

  it("chooses cells in the sheet, runs it and reads the widest bar first", async () => {
    const { user, workbook } = await prepared();
    expect(screen.getByLabelText<HTMLInputElement>("Low value of Programmes!J4").value).toBe(
      "180,000"
    );
    expect(screen.queryByLabelText("Low value of Programmes!K4")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Run the what-if" }));
    expect(await screen.findByRole("img", { name: "What moves Programmes!AB4" })).toBeTruthy();
    expect(screen.getAllByText("Done. Every cell is as it was.").length).toBeGreaterThan(0);
    const asked = workbook.cases.calls.filter(([method]) => method === "whatIf");
    expect(asked[0]![2]).toEqual({
      place: { sheet: "Programmes", address: "J4" },
      label: "Programmes!J4",
      low: 180_000,
      high: 220_000,
    });
  });

  it.each(["Cancel", "All cases"])(
    "is cancelled by %s, and is told that every cell is as it was",
    async (name) => {
      const { user, workbook } = await prepared();
      const { opened, open } = gate();
      workbook.cases.waits.whatIf = opened;
      await user.click(screen.getByRole("button", { name: "Run the what-if" }));
      expect(await screen.findByText("Step 1 of 2: Programmes!J4")).toBeTruthy();
      await user.click(screen.getByRole("button", { name }));
      await act(async () => open());
      const said = await screen.findAllByText("Cancelled. Every cell is as it was.");
      expect(said.length).toBeGreaterThan(0);
    }
  );

  it("is refused in words while a second author is present", async () => {
    const { user, workbook } = await prepared();
    workbook.cases.faults.whatIf = new WorkbookError(
      "Somebody else is editing this workbook. Nothing was changed."
    );
    await user.click(screen.getByRole("button", { name: "Run the what-if" }));
    expect(
      (await screen.findAllByText("Somebody else is editing this workbook. Nothing was changed."))
        .length
    ).toBeGreaterThan(0);
  });

  it("is told what is still needed, and what cannot be used", async () => {
    const opened = await openCase("Loyalty relaunch");
    const { user, workbook } = opened;
    await user.click(screen.getByRole("button", { name: "Run the what-if" }));
    expect(screen.getByText(/^Choose an output cell first/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take the selected cell" }));
    expect(await screen.findByText("Nothing usable is selected in the sheet.")).toBeTruthy();
    workbook.cases.selection = [cell("A1", "Name")];
    await user.click(screen.getByRole("button", { name: "Take the selected cell" }));
    expect(await screen.findByText("Programmes!A1 holds no number.")).toBeTruthy();
    workbook.cases.selection = [cell("AB4", 5)];
    await user.click(screen.getByRole("button", { name: "Take the selected cell" }));
    await user.click(screen.getByRole("button", { name: "Take the inputs of this case" }));
    const low = await screen.findByLabelText("Low value of Investment likely");
    await user.clear(low);
    await user.type(low, "x");
    await user.click(screen.getByRole("button", { name: "Run the what-if" }));
    expect(screen.getByText("Every input needs a low and a high number.")).toBeTruthy();
    expect(methods(opened)).not.toContain("whatIf");
  });

  it("reads at the next start what an interrupted one has left", async () => {
    const opened = openPane();
    opened.workbook.cases.unfinished = {
      began: 0,
      cells: [{ sheet: "Programmes", address: "J4" }],
      running: false,
    };
    await opened.user.click(await screen.findByRole("tab", { name: "Cases" }));
    expect(await screen.findByText(/A what-if was cut short\. 1 cell put back\./)).toBeTruthy();
  });
});
