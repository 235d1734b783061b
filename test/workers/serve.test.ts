import type { Reply, Request } from "../../src/workers/protocol";
import { serve, type Port } from "../../src/workers/serve";

function open(): { ask: (request: Request) => void; replies: Reply[] } {
  const replies: Reply[] = [];
  const port: Port = {
    postMessage: (reply) => replies.push(structuredClone(reply)),
    onmessage: null,
  };
  serve(port);
  return { replies, ask: (data) => port.onmessage?.({ data } as MessageEvent<Request>) };
}

test("says that it is ready, then answers each request once", () => {
  const { ask, replies } = open();
  ask({ id: 7, task: "finance.npv", input: { rate: [0], flows: [[1, 2]], timing: "END" } });
  expect(replies).toEqual([
    { kind: "ready" },
    { kind: "done", id: 7, result: { rows: [[3]], failures: [] } },
  ]);
});

test("a refusal crosses with its code", () => {
  const { ask, replies } = open();
  const input = {
    ratings: [[1]],
    weights: [-1],
    directions: [1],
    normalisation: "MINMAX",
    method: "WSM",
  };
  ask({ id: 1, task: "scoring.score", input });
  expect(replies[1]).toEqual({
    kind: "failed",
    id: 1,
    error: { code: "value", message: "weights: value 1 is -1; 0 or more is needed" },
  });
});

test("an unknown task fails and leaves the worker working", () => {
  const { ask, replies } = open();
  ask({ id: 1, task: "none", input: null });
  ask({ id: 2, task: "lifetime.clv", input: null });
  expect(replies.slice(1).map((reply) => reply.kind)).toEqual(["failed", "failed"]);
});
