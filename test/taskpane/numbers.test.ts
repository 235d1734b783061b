import { createFormat, isoOfSerial, serialOfIso } from "../../src/taskpane/numbers/format";
import { parseNumber } from "../../src/taskpane/numbers/parse";

describe("numbers as the pane shows them", () => {
  const en = createFormat("en");

  it("are short for money, with the currency in full", () => {
    expect(en.money(1_234_567)).toBe("1.23\u202fm");
    expect(en.money(999_600)).toBe("1\u202fm");
    expect(en.money(950.4)).toBe("950");
    expect(en.money(-48_200)).toBe("−48.2\u202fk");
    expect(en.moneyFull(-1_234_567, "EUR")).toBe("−EUR\u00a01,234,567");
    expect(en.moneyFull(1_234_567, "kEUR")).toBe("1,234,567 kEUR");
    expect(en.moneyFull(1_234_567, "")).toBe("1,234,567");
  });

  it("follow the locale, and English where the browser does not know it", () => {
    expect(createFormat("de-DE").number(1234.5)).toBe("1.234,5");
    expect(createFormat("de-DE").money(-105_300)).toBe("−105\u202fk");
    expect(createFormat("not a locale").number(1234.5)).toBe("1,234.5");
  });

  it("never show a negative zero", () => {
    expect(en.money(-0)).toBe("0");
    expect(en.fixed(-0, 2)).toBe("0.00");
  });

  it("take dates by the 1900 system of Excel", () => {
    // Excel: DATE(2027,1,1) is 46388, DATE(1900,3,1) is 61.
    expect(isoOfSerial(46_388)).toBe("2027-01-01");
    expect(isoOfSerial(46_388.75)).toBe("2027-01-01");
    expect(serialOfIso("1900-03-01")).toBe(61);
    expect(serialOfIso("2027-1-1")).toBeNull();
  });
});

describe("numbers as a person types them", () => {
  it.each([
    ["1,234.5", "en", 1234.5],
    ["1234.5", "en", 1234.5],
    [".5", "en", 0.5],
    ["5.", "en", 5],
    ["-12", "en", -12],
    ["−12", "en", -12],
    ["+12", "en", 12],
    ["12,34,567", "en-IN", 1_234_567],
    ["1.234,5", "de-DE", 1234.5],
    ["1 234,5", "fr-FR", 1234.5],
    ["1\u202f234,5", "fr-FR", 1234.5],
    ["1’234.5", "de-CH", 1234.5],
    ["1'234.5", "de-CH", 1234.5],
  ])("%s in %s is %d", (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  it.each([
    ["", "en"],
    [".", "en"],
    ["-", "en"],
    ["abc", "en"],
    ["1e5", "en"],
    ["0x10", "en"],
    ["1.2.3", "en"],
    ["1,2", "en"],
    ["1,23,4", "en"],
    [",234", "en"],
    ["1.5", "de-DE"],
    ["=1+1", "en"],
    ["--1", "en"],
    ["1-2", "en"],
  ])("%s in %s is refused rather than guessed", (text, locale) => {
    expect(parseNumber(text, locale)).toBeNull();
  });
});
