/** The line at the bottom: whether the workbook is calculated, and what the chosen cell's error means. */
export interface Status {
  calculating: boolean;
  /** "D5", and what a custom function said of its error, or what the error value means. */
  cell: string;
  problem: string | null;
}

export function StatusLine({ status }: { status: Status }) {
  return (
    <footer className="status">
      <span className={status.calculating ? "status-state busy" : "status-state"} role="status">
        {status.calculating ? "Calculating…" : "Ready"}
      </span>
      {status.problem && (
        <span className="status-problem" role="status">
          <strong>{status.cell}</strong> {status.problem}
        </span>
      )}
    </footer>
  );
}
