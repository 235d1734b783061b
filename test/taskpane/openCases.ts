/** The way into the case view for its tests: the list, one case, the guide. */
import { screen } from "@testing-library/react";
import { openPane, type Opened } from "./render";

export const said = () => screen.getByRole("status", { name: "" }).textContent;
export const methods = ({ workbook }: Opened) => workbook.cases.calls.map(([method]) => method);

/** A few programmes are enough here, and a short list is soon searched. */
export function openCases(): Opened {
  const opened = openPane({ view: "case" });
  opened.workbook.rows = opened.workbook.rows.slice(0, 4);
  return opened;
}

export async function openCase(name: string, opened = openCases()): Promise<Opened> {
  await opened.user.click(await screen.findByRole("button", { name: new RegExp(`^${name}`) }));
  await screen.findByRole("article", { name });
  await screen.findByRole("heading", { name: "What has to be true" });
  return opened;
}

export async function openGuide(name: string | null): Promise<Opened> {
  const opened = openCases();
  await opened.user.click(await screen.findByRole("button", { name: "New budget case" }));
  await screen.findByRole("heading", { name: "Programme" });
  if (name !== null) {
    await opened.user.selectOptions(screen.getByLabelText("Programme"), name);
    await screen.findByRole("heading", { name: `Budget case of ${name}` });
  }
  return opened;
}

export const next = (opened: Opened) =>
  opened.user.click(screen.getByRole("button", { name: "Next" }));

export async function retype(
  opened: Opened,
  label: string | RegExp,
  text: string
): Promise<HTMLElement> {
  const field = screen.getByLabelText(label);
  await opened.user.clear(field);
  if (text !== "") await opened.user.type(field, text);
  return field;
}
