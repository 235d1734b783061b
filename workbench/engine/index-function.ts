/**
 * INDEX with an array of row or column numbers, INDEX(A1:C9,{2;3},1): the values of the cells chosen.
 * Univer reads a range's cells as they were before this calculation, takes a blank one for an error,
 * and loses what an array gives where no column is named.
 */
import {
  ArrayValueObject,
  IFunctionService,
  NullValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Context } from "./context";
import { errorValue, type Variant } from "./values";

type Index = (source: Variant, ...places: Variant[]) => Variant;

export function indexByArrays(context: Context): void {
  const index = context.injector.get(IFunctionService).getExecutor("INDEX");
  if (!index) throw new Error("Univer has no function INDEX.");
  const calculate = index.calculate.bind(index) as Index;
  const patched: Index = (source, ...places) => {
    const chosen = places.map(plain);
    const cells = plain(source);
    return cells.isArray() && chosen.some(isMany)
      ? each(calculate, cells, chosen)
      : calculate(source, ...places);
  };
  index.calculate = patched;
}

function each(index: Index, cells: BaseValueObject, places: BaseValueObject[]): Variant {
  const arrays = places.filter((place) => place.isArray()) as ArrayValueObject[];
  const rowCount = Math.max(...arrays.map((array) => array.getRowCount()));
  const columnCount = Math.max(...arrays.map((array) => array.getColumnCount()));
  const one = (row: number, column: number) =>
    first(index(cells, ...places.map((place) => element(place, row, column))));
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => one(row, column))
    ),
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function plain(variant: Variant): BaseValueObject {
  return variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
}

function isMany(place: BaseValueObject): boolean {
  if (!place.isArray()) return false;
  const array = place as ArrayValueObject;
  return array.getRowCount() * array.getColumnCount() > 1;
}

/** Of an array one row high the same row everywhere, likewise columns; #N/A beyond its end. */
function element(place: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!place.isArray()) return place;
  const array = place as ArrayValueObject;
  const at = (index: number, length: number) => (length === 1 ? 0 : index);
  const [r, c] = [at(row, array.getRowCount()), at(column, array.getColumnCount())];
  if (r >= array.getRowCount() || c >= array.getColumnCount()) return errorValue("#N/A");
  return array.get(r, c) ?? NullValueObject.create();
}

function first(found: Variant): BaseValueObject {
  const value = found as BaseValueObject;
  if (!value.isArray()) return value;
  return (value as ArrayValueObject).get(0, 0) ?? NullValueObject.create();
}
