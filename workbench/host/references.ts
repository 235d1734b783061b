/** Ranges that a client keeps between requests: by number, moving with rows put in or taken out above. */
import type { Area } from "../engine/types";
import type { HostObject } from "./objects";

export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `#${++this.last}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object);
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** `count` rows put in at `row` (negative: taken out from there). */
  shiftRows(sheetId: string, row: number, count: number): void {
    for (const object of this.kept.values()) {
      if (object.kind !== "Range") continue;
      const area = object.target as Area;
      if (area.sheetId !== sheetId) continue;
      if (area.row >= row) area.row = Math.max(row, area.row + count);
      else if (area.row + area.rows > row) area.rows = Math.max(row - area.row, area.rows + count);
    }
  }
}
