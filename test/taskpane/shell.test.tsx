/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ErrorBoundary } from "../../src/taskpane/ErrorBoundary";
import { createNavigation } from "../../src/taskpane/navigation";
import OutsideExcel from "../../src/taskpane/OutsideExcel";
import { isDark, luminanceOf } from "../../src/taskpane/theme";
import { whenShown } from "../../src/taskpane/whenShown";
import { violations } from "./axe";
import { draw, openPane } from "./render";

const host = globalThis as { Office?: unknown };

afterEach(() => {
  delete host.Office;
});

describe("the tabs", () => {
  it("are one tab stop, and arrow keys lead to each view and round again", async () => {
    const { user } = openPane();
    await screen.findByRole("grid");
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Portfolio" }));
    for (const name of ["Customers", "Score", "Horizons"]) {
      await user.keyboard("{ArrowRight}");
      expect(document.activeElement).toBe(screen.getByRole("tab", { name }));
    }
    expect(await screen.findByRole("img", { name: "Mix against target" })).toBeTruthy();
    await user.keyboard("{End}{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Portfolio" }));
    await user.keyboard("{ArrowLeft}");
    expect(await screen.findByRole("heading", { name: "Check of the tables" })).toBeTruthy();
  });

  it("let a view that is not shown read after the one that is, or at once when it is chosen", async () => {
    const { user, workbook } = openPane();
    await screen.findByRole("grid");
    await user.click(screen.getByRole("tab", { name: "Set up" }));
    await screen.findByRole("heading", { name: "Check of the tables" });
    await user.click(screen.getByRole("tab", { name: "Portfolio" }));
    const health = jest.spyOn(workbook, "health");
    const state = jest.spyOn(workbook, "state");
    act(() => workbook.changed());
    await waitFor(() => expect(state).toHaveBeenCalled());
    expect(health).not.toHaveBeenCalled();
    await user.click(screen.getByRole("tab", { name: "Set up" }));
    await waitFor(() => expect(health).toHaveBeenCalledTimes(1));
    await user.click(screen.getByRole("tab", { name: "Portfolio" }));
    act(() => workbook.changed());
    await waitFor(() => expect(health).toHaveBeenCalledTimes(2), { timeout: 3000 });
  });

  it("keep a view as it was left", async () => {
    const { user } = openPane();
    await screen.findByRole("grid");
    await user.type(screen.getByRole("searchbox"), "churn");
    await user.click(screen.getByRole("tab", { name: "Horizons" }));
    await screen.findByRole("img", { name: "Mix against target" });
    await user.click(screen.getByRole("tab", { name: "Portfolio" }));
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("churn");
  });

  it("follow a ribbon button, before and after the pane is drawn", async () => {
    const before = createNavigation();
    before.go("setup", "health");
    expect(before.place()).toEqual({ view: "setup", section: "health" });
    const { navigation } = openPane();
    await screen.findByRole("grid");
    act(() => navigation.go("horizons"));
    expect(await screen.findByRole("img", { name: "Mix against target" })).toBeTruthy();
  });
});

describe("the theme", () => {
  it("is the host's own word where it gives one", () => {
    host.Office = {
      context: { officeTheme: { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" } },
    };
    expect(isDark()).toBe(true);
  });

  it("is judged by the background where the host says no more", () => {
    host.Office = { context: { officeTheme: { bodyBackgroundColor: "#262626" } } };
    expect(isDark()).toBe(true);
    host.Office = { context: { officeTheme: { bodyBackgroundColor: "#F3F2F1" } } };
    expect(isDark()).toBe(false);
  });

  it("measures luminance as WCAG does", () => {
    expect(luminanceOf("#ffffff")).toBeCloseTo(1, 9);
    expect(luminanceOf("#000000")).toBe(0);
    // WCAG 2.2: red carries 0.2126 of the luminance.
    expect(luminanceOf("ff0000")).toBeCloseTo(0.2126, 9);
    expect(luminanceOf("white")).toBeNull();
  });
});

describe("a page that was loaded unseen", () => {
  const setWidth = (width: number) =>
    Object.defineProperty(window, "innerWidth", { value: width, configurable: true });

  afterEach(() => setWidth(1024));

  it("draws at once where it is seen", () => {
    const drawn = jest.fn();
    whenShown(drawn);
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it("waits for the host to show it, and draws once", () => {
    setWidth(0);
    let tell: (message: { visibilityMode: string }) => void = () => undefined;
    host.Office = {
      VisibilityMode: { taskpane: "Taskpane" },
      addin: {
        onVisibilityModeChanged: (handler: typeof tell) => {
          tell = handler;
          return Promise.resolve(() => Promise.resolve());
        },
      },
    };
    const drawn = jest.fn();
    whenShown(drawn);
    tell({ visibilityMode: "Hidden" });
    expect(drawn).not.toHaveBeenCalled();
    tell({ visibilityMode: "Taskpane" });
    setWidth(350);
    window.dispatchEvent(new Event("resize"));
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it("draws when the page gets room, where the host tells nothing", () => {
    setWidth(0);
    const drawn = jest.fn();
    whenShown(drawn);
    expect(drawn).not.toHaveBeenCalled();
    setWidth(350);
    window.dispatchEvent(new Event("resize"));
    expect(drawn).toHaveBeenCalledTimes(1);
  });
});

describe("outside Excel", () => {
  it("the page says what it is, how to install it and where help is", async () => {
    const { container } = render(<OutsideExcel />);
    expect(screen.getByRole("heading", { name: "CCO Planner is an Excel add-in" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Help on every function" }).getAttribute("href")).toBe(
      "help/index.html"
    );
    expect(await violations(container)).toEqual([]);
  });
});

describe("when drawing fails", () => {
  it("the pane says so in a sentence and offers to reload", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const reload = jest.fn();
    const Broken = (): never => {
      throw new Error("broken");
    };
    draw(
      <ErrorBoundary reload={reload}>
        <Broken />
      </ErrorBoundary>
    );
    expect(screen.getByRole("alert").textContent).toContain("Your workbook is not affected.");
    await userEvent.click(screen.getByRole("button", { name: "Reload" }));
    expect(reload).toHaveBeenCalledTimes(1);
    jest.restoreAllMocks();
  });
});
