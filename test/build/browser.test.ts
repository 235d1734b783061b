import { findBrowser } from "../../scripts/lib/browser.mjs";

describe("the browser of the tests", () => {
  const before = process.env.CHROME_PATH;
  afterEach(() => {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  });

  it("is the one that CHROME_PATH names", () => {
    process.env.CHROME_PATH = process.execPath;
    expect(findBrowser()).toBe(process.execPath);
  });

  it("is not another one when CHROME_PATH names none", () => {
    process.env.CHROME_PATH = "/no/such/browser";
    expect(() => findBrowser()).toThrow("/no/such/browser");
  });
});
