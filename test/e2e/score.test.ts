/** Scoring in the pane by mouse and by keyboard alone: the sheet follows, axe finds nothing, no console error. */
import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { openForAll } from "./opened";
import type { Workbench } from "./workbench";
import { within } from "./within";

jest.setTimeout(300_000);

const eventually = within(10_000);

let workbench: Workbench;
let pane: Frame;

openForAll(async (opened) => {
  ({ workbench, pane } = opened);
  await pane.getByRole("tab", { name: "Score", exact: true }).click();
  await pane.getByRole("heading", { name: "Methods side by side" }).waitFor();
});

const weightOf = async (criterion: string) => {
  const cell = await workbench.cellOf("Criteria", "Weight", criterion);
  return (await workbench.readCell(cell.sheet, cell.address)).value;
};

test("axe finds nothing in the view or in the dialog, in any theme", async () => {
  const found = await axeFindings(workbench, pane, "view");
  await pane.getByRole("button", { name: "Compare in pairs …" }).click();
  await pane.getByRole("dialog").waitFor();
  // It is in motion while it opens.
  await pane.waitForTimeout(500);
  found.push(...(await axeFindings(workbench, pane, "dialog")));
  await workbench.page.keyboard.press("Escape");
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  expect(found).toEqual([]);
});

test("weights by slider and in pairs, by mouse and by keyboard, change the sheet's scores", async () => {
  const { keyboard } = workbench.page;
  const first = await pane.getByRole("button", { name: /^Rank\s*1\s*:/ }).textContent();
  const key = /^Rank 1: (.*), Score /.exec(first!)![1]!;
  const score = await workbench.cellOf("Programmes", "Score", key);
  const before = (await workbench.readCell(score.sheet, score.address)).value;

  const value = pane.getByRole("slider", { name: "Weight of Value" });
  const start = Number(await value.inputValue());
  await value.focus();
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  const moved = Number(await value.inputValue());
  expect(moved).toBeGreaterThan(start);
  await eventually(async () => expect(await weightOf("Value")).toBe(moved));
  await workbench.settle();
  expect((await workbench.readCell(score.sheet, score.address)).value).not.toBe(before);

  const effort = pane.getByRole("slider", { name: "Weight of Effort" });
  const box = (await effort.boundingBox())!;
  await workbench.page.mouse.click(box.x + box.width * 0.75, box.y + box.height / 2);
  const clicked = Number(await effort.inputValue());
  expect(clicked).not.toBe(8);
  await eventually(async () => expect(await weightOf("Effort")).toBe(clicked));

  // A weight typed in the sheet moves the slider.
  const cell = await workbench.cellOf("Criteria", "Weight", "Evidence");
  await workbench.typeInCell(cell.sheet, cell.address, "12");
  await eventually(async () =>
    expect(
      await pane.getByRole("slider", { name: "Weight of Evidence" }).getAttribute("aria-valuetext")
    ).toMatch(/^12,/)
  );

  // The dialog by keyboard alone.
  await pane.getByRole("button", { name: "Compare in pairs …" }).focus();
  await keyboard.press("Enter");
  await pane.getByRole("dialog").waitFor();
  const pair = pane.getByRole("slider", { name: "Value against Evidence", exact: true });
  await pair.focus();
  await keyboard.press("End");
  await pane.getByText(/above 0\.1: the judgements contradict each other/).waitFor();
  await pane
    .getByText(/Look again at this one: Evidence counts 9 times as much as Value/)
    .waitFor();
  await pane.getByRole("button", { name: "Use what fits" }).focus();
  await keyboard.press("Enter");
  await pane
    .getByText(/the judgements fit together/)
    .last()
    .waitFor();
  await pane.getByRole("button", { name: "Write to the sheet" }).focus();
  await keyboard.press("Enter");
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await workbench.settle();
  const judgement = await workbench.cellOf("Pairwise", "Judgement", 6);
  const written = (await workbench.readCell(judgement.sheet, judgement.address)).value;
  expect(written).toBeGreaterThan(1);
  expect(written).not.toBe(5);
  const focused = () => document.activeElement?.textContent === "Compare in pairs …";
  await pane.waitForFunction(focused);

  // Esc closes it and writes nothing.
  await keyboard.press("Enter");
  await pane.getByRole("dialog").waitFor();
  await pair.focus();
  await keyboard.press("Home");
  await keyboard.press("Escape");
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await pane.waitForFunction(focused);
  expect((await workbench.readCell(judgement.sheet, judgement.address)).value).toBe(written);

  // Many trials in the worker, with a way out.
  await pane.getByRole("button", { name: "Run 100,000 trials" }).click();
  await pane.getByText("100,000 trials of this run, seed 1.").waitFor();
});
