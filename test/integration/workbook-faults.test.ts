/** Faults of the host: each is a sentence, and nothing is changed. */
import { allCells, openSample, refusal, sheetId, type Opened } from "./workbook-support";

let opened: Opened;
beforeAll(async () => {
  opened = await openSample();
});
afterAll(() => opened.close());

let before: unknown;
beforeEach(async () => {
  await opened.settle();
  before = [...allCells(opened)];
});
afterEach(async () => {
  opened.faults.clear();
  opened.host.model.sheet(sheetId(opened, "Programmes")).protection.on = false;
  await opened.settle();
  expect([...allCells(opened)]).toEqual(before);
});

const write = () => opened.planning.write("App relaunch", "Investment likely", 1);

test("while a cell is edited", async () => {
  opened.faults.cellEdit = true;
  expect(await refusal(write)).toMatch(/cell is being edited.*Nothing was changed/);
  expect(await refusal(() => opened.planning.removeInserted())).toMatch(/cell is being edited/);
  expect(await refusal(() => opened.planning.insertSample())).toMatch(/cell is being edited/);
});

test("on a protected sheet", async () => {
  opened.host.model.sheet(sheetId(opened, "Programmes")).protection.on = true;
  expect(await refusal(write)).toMatch(/protected.*Nothing was changed/);
});

test("when Excel is throttled", async () => {
  opened.faults.throttle(1);
  expect(await refusal(write)).toMatch(/busy.*Try again.*Nothing was changed/);
});

test("when a request is too large", async () => {
  opened.faults.requestLimit = 200;
  expect(await refusal(write)).toMatch(/5 MB.*Nothing was changed/);
});

test.each([
  ["Investment likely", "a lot", /"a lot" is not a number/],
  ["Investment likely", -5, /-5 is less than 0/],
  ["Investment likely", Number.NaN, /is not a number/],
  ["Chance", 1.5, /1\.5 is more than 1/],
  ["Stage", "Started", /"Started" is not one of Idea, Pilot, Scale, Run, Stopped/],
  ["NPV", 5, /formula column/],
  ["Colour", 5, /no column "Colour"/],
  ["Chance basis", "x".repeat(40_000), /at most 32,767 characters/],
] as const)("%s does not take %s", async (column, value, sentence) => {
  expect(await refusal(() => opened.planning.write("App relaunch", column, value))).toMatch(
    sentence
  );
});

test("a programme that is gone", async () => {
  expect(await refusal(() => opened.planning.write("No such", "People", 1))).toMatch(
    /"No such" is no longer in the table Programmes.*Nothing was changed/
  );
  expect(await refusal(() => opened.planning.detail("No such"))).toMatch(/no longer/);
  expect(await refusal(() => opened.planning.select("No such"))).toMatch(/no longer/);
  expect(await refusal(() => opened.planning.goTo({ sheet: "Nowhere", address: "A1" }))).toMatch(
    /sheet Nowhere is no longer there/
  );
});
