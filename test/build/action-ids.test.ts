import { associatedIds } from "../../scripts/lib/action-ids.mjs";

describe("the ids that commands associate", () => {
  it("are read from a call with the id itself", () => {
    expect(associatedIds('Office.actions.associate("OpenHelp", openHelp);')).toEqual(["OpenHelp"]);
  });

  it("are read from an object of commands", () => {
    const source = `const commands: Record<string, Command> = { ShowPane: show, "OpenHelp": () => help() };
      for (const [id, run] of Object.entries(commands)) Office.actions.associate(id, run);`;
    expect(associatedIds(source)).toEqual(["ShowPane", "OpenHelp"]);
  });

  it("are not looked for elsewhere", () => {
    expect(associatedIds('const labels = { OpenHelp: "Help" }; other.associate("A", b);')).toEqual(
      []
    );
  });
});
