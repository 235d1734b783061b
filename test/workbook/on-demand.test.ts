import { onDemand } from "../../src/workbook/on-demand";

interface Part {
  double(value: number): Promise<number>;
  fail(): Promise<never>;
}

const part: Part = {
  double: (value) => Promise.resolve(2 * value),
  fail: () => Promise.reject(new Error("no such table")),
};

test("loads with the first question, once, and passes questions and refusals on", async () => {
  let loads = 0;
  const asked = onDemand(() => Promise.resolve((loads++, part)));
  expect(loads).toBe(0);
  expect(await Promise.all([asked.double(2), asked.double(3)])).toEqual([4, 6]);
  await expect(asked.fail()).rejects.toThrow("no such table");
  expect(loads).toBe(1);
});

test("a failed load is tried again with the next question", async () => {
  let loads = 0;
  const asked = onDemand(() =>
    ++loads === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(part)
  );
  await expect(asked.double(1)).rejects.toThrow("offline");
  expect(await asked.double(1)).toBe(2);
});

test("is no promise itself, so that one can give it back", async () => {
  const asked = onDemand(() => Promise.resolve(part));
  expect(await Promise.resolve(asked)).toBe(asked);
});
