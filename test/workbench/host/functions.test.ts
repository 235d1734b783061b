/** Calls and results of custom functions as they are on the wire. */
import type { Engine, FunctionDefinition, FunctionRunner } from "../../../workbench/engine/types";
import type { MessageEntry } from "../../../workbench/host/events";
import { FunctionDispatch } from "../../../workbench/host/functions";

const definition: FunctionDefinition = {
  id: "CLV",
  name: "CCO.CLV",
  description: "",
  parameters: [],
};

function open() {
  const sent: MessageEntry[][] = [];
  const dispatch = new FunctionDispatch((entries) => void sent.push(entries));
  let run!: FunctionRunner;
  dispatch.register({ register: (_, runner) => void (run = runner) } as Engine, [definition]);
  return { sent, dispatch, call: () => run(definition, [1, [[2]]], "Sheet1!A1") };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test("a call is an entry of category 1, type 1000, in one message with others of the moment", async () => {
  const { sent, dispatch, call } = open();
  dispatch.start();
  void call();
  void call();
  await turn();
  expect(sent).toEqual([
    [
      [1, 1000, "", '[1,"CLV",[1,[[2]]],"Sheet1!A1",0]', 1, false],
      [1, 1000, "", '[2,"CLV",[1,[[2]]],"Sheet1!A1",0]', 2, false],
    ],
  ]);
  expect(dispatch.outstanding).toBe(2);
});

test("nothing goes out before the runtime has started, and what a runtime left open goes to the next", async () => {
  const { sent, dispatch, call } = open();
  const result = call();
  await turn();
  expect(sent).toEqual([]);
  dispatch.start();
  await turn();
  dispatch.stop();
  dispatch.start();
  await turn();
  expect(sent).toHaveLength(2);
  dispatch.results([[1, true, 7]]);
  expect(await result).toBe(7);
});

test.each([
  [[1, true, 3], 3],
  [[1, true, [["a", 2]]], [["a", 2]]],
  [[1, true, [[1, null]]], [[1, 0]]],
  [[1, true, null], 0],
  [[1, true, []], { error: "#VALUE!" }],
  [[1, true, [[1], [1, 2]]], { error: "#VALUE!" }],
  [[1, false, "no data", 1], { error: "#N/A", message: "no data" }],
  [[1, false, "why", 7], { error: "#VALUE!", message: "why" }],
  [[1, false, "hidden", 6], { error: "#NUM!" }],
  [[1, false, "", 5], { error: "#DIV/0!" }],
  [[1, false, "", 8], { error: "#NULL!" }],
  [[1, false, "", 9], { error: "#NAME?" }],
])("the row %j is the result %j", async (row, expected) => {
  const { dispatch, call } = open();
  const result = call();
  dispatch.results([row]);
  expect(await result).toEqual(expected);
});

test("nulls in arrays are counted, and raw results kept while they are recorded", () => {
  const { dispatch, call } = open();
  dispatch.wire.record = true;
  void call();
  dispatch.results([
    [
      1,
      true,
      [
        [null, 1],
        [2, null],
      ],
    ],
  ]);
  expect(dispatch.wire).toMatchObject({ answers: 1, nulls: 2 });
  expect(dispatch.wire.results[0]!.value).toEqual([
    [null, 1],
    [2, null],
  ]);
});

test("results that are not a list are refused", () => {
  expect(() => open().dispatch.results("x")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" })
  );
});
