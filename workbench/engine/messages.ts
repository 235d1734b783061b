/** What custom functions said of the errors that cells show. */
import type { Calculation } from "./calculation";
import type { Place } from "./resolve";
import type { CellError } from "./types";

export class Messages {
  private readonly byCell = new Map<string, CellError & { run: number }>();

  constructor(private readonly calculation: Calculation) {}

  note(place: Place, error: CellError): void {
    this.byCell.set(key(place), { ...error, run: this.calculation.runNumber });
  }

  /** The message for the error that a cell shows now. */
  of(place: Place, error: string): string | undefined {
    const noted = this.byCell.get(key(place));
    return noted?.error === error ? noted.message : undefined;
  }
}

function key(place: Place): string {
  return `${place.sheetId} ${place.row} ${place.column}`;
}
