import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { apiVersionProblems, excelApiUses } from "../../scripts/lib/excel-api-version.mjs";
import { compareVersions } from "../../scripts/lib/manifest-runtime.mjs";

// Sets by the Excel API reference: Range.getSpillingToRange 1.12, Worksheet.onProtectionChanged 1.14.
const SPILL = "export const spill = (range: Excel.Range) => range.getSpillingToRange();\n";
const PROTECTION = "export const event = (sheet: Excel.Worksheet) => sheet.onProtectionChanged;\n";
const ASKED = `if (Office.context.requirements.isSetSupported("ExcelApi", "1.14")) throw 0;\n`;

describe("the ExcelApi set that sources need", () => {
  // Inside the project, so that the types of Office.js are found.
  const cache = path.join(__dirname, "../../.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "api-"));
  const file = (name: string, text: string): string => {
    const place = path.join(folder, name);
    writeFileSync(place, text);
    return place;
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is read from the declarations of the members used", () => {
    const [use] = excelApiUses([file("spill.ts", SPILL)]);
    expect(use).toMatchObject({ member: "getSpillingToRange", version: "1.12", line: 1 });
  });

  it("names a member that is newer than the manifest asks for", () => {
    const problems = apiVersionProblems("1.12", [file("protection.ts", PROTECTION)]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("onProtectionChanged needs ExcelApi 1.14");
  });

  it("lets a newer one pass in a file that asks for it first", () => {
    expect(apiVersionProblems("1.12", [file("asked.ts", ASKED + PROTECTION)])).toEqual([]);
  });

  it("orders 1.9 before 1.12", () => {
    expect(compareVersions("1.9", "1.12")).toBeLessThan(0);
  });
});
