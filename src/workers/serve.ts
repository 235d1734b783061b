/** Answers requests on a message port: the worker's side of the protocol. */
import { toPlainError, type Reply, type Request } from "./protocol";
import { perform } from "./tasks";

export interface Port {
  postMessage(message: Reply): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

export function serve(port: Port): void {
  port.onmessage = ({ data }) => port.postMessage(reply(data, port));
  port.postMessage({ kind: "ready" });
}

function reply({ id, task, input }: Request, port: Port): Reply {
  try {
    const progress = (share: number) => port.postMessage({ kind: "progress", id, share });
    return { kind: "done", id, result: perform(task, input, progress) };
  } catch (error) {
    return { kind: "failed", id, error: toPlainError(error) };
  }
}
