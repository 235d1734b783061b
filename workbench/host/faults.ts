/** A host's faults, switched on by a test: what a user, a network or another author can do at any time. */
import type { ErrorCode } from "./errors";

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export class Faults {
  /** Milliseconds that every request takes longer. */
  delay = 0;
  /** Excel for the web takes and gives at most 5 MB a request (Office docs, resource limits). */
  requestLimit = FIVE_MEGABYTES;
  responseLimit = FIVE_MEGABYTES;
  private readonly refusals: ErrorCode[] = [];
  private editing: { ended: Promise<void>; end(): void } | null = null;

  /** The next requests are refused: RequestAborted is what Excel says when it is overloaded. */
  throttle(requests = 1, code: ErrorCode = "RequestAborted"): void {
    for (let i = 0; i < requests; i++) this.refusals.push(code);
  }

  /** A user is typing into a cell; requests are refused or, where they ask for it, wait. */
  get cellEdit(): boolean {
    return this.editing !== null;
  }

  set cellEdit(on: boolean) {
    if (!on) {
      this.editing?.end();
      this.editing = null;
    } else if (!this.editing) {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      this.editing = { ended, end };
    }
  }

  clear(): void {
    this.cellEdit = false;
    this.delay = 0;
    this.requestLimit = FIVE_MEGABYTES;
    this.responseLimit = FIVE_MEGABYTES;
    this.refusals.length = 0;
  }

  /** Before a request is carried out: waits or says why it is refused. */
  async before(waitsForCellEdit: boolean): Promise<ErrorCode | null> {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const refusal = this.refusals.shift();
    if (refusal) return refusal;
    if (!this.editing) return null;
    if (!waitsForCellEdit) return "InvalidOperationInCellEditMode";
    await this.editing.ended;
    return null;
  }
}
