/** Puts the pane, or a part of it, on the page with a fake workbook behind it. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { App } from "../../src/taskpane/App";
import { createNavigation, type View } from "../../src/taskpane/navigation";
import { createSetUpRun } from "../../src/taskpane/setUpRun";
// Long work runs in this thread: there is no worker here.
import "../../src/workers";
import { FakeWorkbook, type FakeOptions } from "./fakeWorkbook";

// A failing query names what it looked for; the whole page would bury that.
// A whole pane in jsdom takes its time on a busy machine.
configure({
  getElementError: (message) => new Error(message ?? "not found"),
  asyncUtilTimeout: 10_000,
});
jest.setTimeout(90_000);

// Without a layout everything counts as invisible: no dialog would get the focus, and what keeps the
// focus in dialogs would hide them a moment later.
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 350, 800);

interface Options extends FakeOptions {
  view?: View;
  locale?: string;
}

export function openPane(options: Options = {}) {
  const workbook = new FakeWorkbook(options);
  const navigation = createNavigation(options.view);
  const user = userEvent.setup();
  const run = createSetUpRun(workbook);
  const page = render(
    <App workbook={workbook} navigation={navigation} run={run} locale={options.locale ?? "en"} />
  );
  return { workbook, navigation, run, user, ...page };
}

export type Opened = ReturnType<typeof openPane>;

export function draw(element: ReactElement) {
  return render(<FluentProvider theme={webLightTheme}>{element}</FluentProvider>);
}

/** The names of the programmes in the order in which they are listed. */
export function listed(): string[] {
  return [...document.querySelectorAll<HTMLElement>("tr[data-programme]")].map(
    (row) => row.dataset["programme"] ?? ""
  );
}

export function row(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>("tr[data-programme]")].find(
    (each) => each.dataset["programme"] === name
  );
  if (!found) throw new Error(`${name} is not listed`);
  return found;
}

/** A promise to be settled by the test. */
export function gate(): { opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
