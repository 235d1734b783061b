/** One workbench for all tests of a file, since opening the sample takes longest; none may leave an error in the console. */
import type { Frame } from "playwright-core";
import { Session, type Options, type Workbench } from "./workbench";

interface Opened {
  session: Session;
  workbench: Workbench;
  pane: Frame;
}

/** Waits for the sample, unless the workbook is asked to be blank. */
export function openForAll(
  take: (opened: Opened) => void | Promise<void>,
  options: Options = {}
): void {
  let session: Session | undefined;
  let workbench: Workbench | undefined;
  beforeAll(async () => {
    session = await Session.start();
    workbench = await session.open(options);
    if (!options.query) await workbench.waitForSample();
    await take({ session, workbench, pane: await workbench.pane() });
  });
  afterEach(() => {
    expect(workbench?.errors).toEqual([]);
  });
  afterAll(async () => {
    await session?.stop();
  });
}
