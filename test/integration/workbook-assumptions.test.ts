/** An assumption that is blank, text or out of range gives no figures, and the sheet's check says why. */
import { openSample, sheetId, tableRows, type Opened } from "./workbook-support";

let opened: Opened;
beforeAll(async () => {
  opened = await openSample();
});
afterAll(() => opened.close());

async function set(name: string, value: string | number): Promise<void> {
  const table = tableRows(opened, "Assumptions");
  const row = table.row + table.rows.findIndex(([first]) => first === name);
  opened.engine.write(
    { sheetId: table.sheetId, row, column: table.column + 1, rows: 1, columns: 1 },
    [[value]]
  );
  await opened.settle();
}

function check(): unknown {
  const area = { sheetId: sheetId(opened, "Assumptions"), row: 2, column: 1, rows: 1, columns: 1 };
  return opened.engine.read(area)[0]![0]!.value;
}

const firstNpv = () => tableRows(opened, "Programmes").at(0, "NPV");

test.each([
  ["Annual discount rate", "", 0.1, /A rate, .* is missing or wrong/],
  ["Annual discount rate", "high", 0.1, /A rate, .* is missing or wrong/],
  ["Annual discount rate", -2, 0.1, /A rate, .* is missing or wrong/],
  ["Periods planned", 2.5, 12, /Periods planned is not a whole number of 1 or more/],
  ["Periods planned", "", 12, /the number of periods is missing or wrong/],
])("%s of %p", async (name, wrong, right, sentence) => {
  const before = firstNpv();
  expect(typeof before).toBe("number");
  await set(name, wrong);
  expect(check()).toMatch(sentence);
  expect(typeof firstNpv()).not.toBe("number");
  await set(name, right);
  expect(check()).toBe("OK");
  expect(firstNpv()).toBe(before);
});

test("a blank rate is read as not filled in, not as 0", async () => {
  await set("Annual discount rate", "");
  const state = await opened.planning.state();
  if (state.kind !== "ready") throw new Error(state.kind);
  expect(state.portfolio.rates.annual).toEqual({
    value: null,
    problem: "Not filled in on Assumptions",
  });
  await set("Annual discount rate", 0.1);
});
