import { isLocal, readOrigin, withOrigin } from "../../scripts/lib/origin.mjs";

describe("the origin argument of the build", () => {
  it("takes a host, or a host and a path, without the slash at the end", () => {
    expect(readOrigin("https://apps.example.org")).toBe("https://apps.example.org");
    expect(readOrigin("https://apps.example.org/cco/")).toBe("https://apps.example.org/cco");
    expect(readOrigin()).toBe("https://localhost:3000");
  });

  it.each([
    ["http://apps.example.org", "must begin with https://"],
    ["apps.example.org", "is not an address"],
    ["https://apps.example.org/?a=1", "must hold a host and a path only"],
    ["https://apps.example.org/#a", "must hold a host and a path only"],
  ])("refuses %s", (text, message) => {
    expect(() => readOrigin(text)).toThrow(message);
  });

  it("replaces every address of the development server, and leaves a domain without a path", () => {
    const text =
      "<AppDomain>https://localhost:3000</AppDomain><a>https://localhost:3000/a</a><b>https://localhost:3000/b</b>";
    expect(withOrigin(text, "https://apps.example.org/cco")).toBe(
      "<AppDomain>https://apps.example.org</AppDomain><a>https://apps.example.org/cco/a</a><b>https://apps.example.org/cco/b</b>"
    );
  });

  it("knows which hosts are this machine", () => {
    expect(isLocal("https://localhost:3000")).toBe(true);
    expect(isLocal("https://localhost.example.org")).toBe(false);
  });
});
