/**
 * One Office.js request: resolves its object paths in the order of its actions, carries the actions
 * out and collects the results. What happened before an action fails stays, as in Excel.
 */
import { SERVICES } from "./classes";
import type { HostContext } from "./context";
import { HostError, tooNew, unknownMember } from "./errors";
import { NOTHING, isObject, object } from "./objects";
import type { HostClass, HostObject, MaybeObject, Method } from "./objects";
import { answerQuery, classOf, identify } from "./query";
import type { QueryInfo } from "./query";
import { offers } from "./requirements";

export interface RequestBody {
  Actions?: Action[];
  ObjectPaths?: Record<string, ObjectPath>;
}

interface Arguments {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | number[] | null)[];
}

interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
}

interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: QueryInfo;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  /** Marks that were reached; the client registers handlers of its older events only then. */
  TraceIds?: number[];
  Error?: {
    Code: string;
    Message: string;
    Location: string;
    ActionIndex: number;
    HttpStatusCode: number;
  };
}

/** Numbers on the wire: excel-web-16.00.debug.js, ObjectPathFactory and ActionFactory. */
const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 };
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

export async function interpret(context: HostContext, body: RequestBody): Promise<ResponseBody> {
  const request = new Request(context, body.ObjectPaths ?? {});
  const results: ResponseBody["Results"] = [];
  const reached: number[] = [];
  const actions = body.Actions ?? [];
  for (const [index, action] of actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await request.carryOut(action) });
      if (action.ActionType === ACTION.trace) reached.push(action.Id);
    } catch (error) {
      return {
        Results: results,
        TraceIds: reached,
        Error: describe(error, request.location, index),
      };
    }
  }
  return reached.length > 0 ? { Results: results, TraceIds: reached } : { Results: results };
}

class Request {
  /** The member at work, for the error's location: "Worksheet.getRange". */
  location = "";
  private readonly resolved = new Map<number, MaybeObject>();
  private dirty = true;

  constructor(
    private readonly context: HostContext,
    private readonly paths: Record<string, ObjectPath>
  ) {}

  async carryOut(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    if (action.ActionType === ACTION.query && this.dirty) {
      await this.context.engine.calculated();
      this.dirty = false;
    }
    this.context.events.trigger.byAddin = true;
    try {
      return this.act(action);
    } finally {
      this.context.events.trigger.byAddin = false;
    }
  }

  private act(action: Action): unknown {
    const target = this.resolve(action.ObjectPathId);
    if (target === NOTHING) return this.actOnNothing(action);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(target);
      case ACTION.query:
        this.location = `${target.kind}.load`;
        return answerQuery(this.context, target, action.QueryInfo ?? {});
      case ACTION.method: {
        this.dirty = true;
        const args = this.args(action.ArgumentInfo);
        const value = this.call(target, action.Name, args);
        return isObject(value) ? this.identity(value) : (value ?? null);
      }
      case ACTION.setProperty:
        this.dirty = true;
        this.set(target, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw unknownMember(target.kind, `action ${action.ActionType}`, "requested");
    }
  }

  /** A null object answers "null" to everything asked and refuses to be changed. */
  private actOnNothing(action: Action): unknown {
    const asks = action.ActionType === ACTION.instantiate || action.ActionType === ACTION.query;
    if (asks || action.Name === "_KeepReference") return null;
    throw new HostError("ItemNotFound");
  }

  private identity(target: HostObject): Record<string, unknown> {
    const value = identify(this.context, target);
    const reference = this.context.references.idOf(target);
    return reference === undefined ? value : { ...value, _ReferenceId: reference };
  }

  private resolve(id: number): MaybeObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidRequest");
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): MaybeObject {
    if (path.ObjectPathType === PATH.global) return object("Workbook", null);
    if (path.ObjectPathType === PATH.newObject) return this.service(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.reference(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NOTHING) return NOTHING;
    if (path.ObjectPathType === PATH.property) return this.link(parent, path.Name);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return this.item(parent, args[0]);
    this.dirty = true;
    const value = this.call(parent, path.Name, args);
    if (value === NOTHING || isObject(value)) return value;
    throw unknownMember(parent.kind, path.Name, "expected to return an object");
  }

  private service(name: string): HostObject {
    const kind = SERVICES[name];
    if (!kind) throw unknownMember("Office", name, "a service");
    return object(kind, null);
  }

  private reference(name: string): HostObject {
    const found = this.context.references.get(name);
    if (!found) throw new HostError("InvalidReference");
    return found;
  }

  private link(parent: HostObject, name: string): MaybeObject {
    this.at(parent, name);
    const link = classOf(parent).links?.[name];
    if (!link) throw unknownMember(parent.kind, name, "a property that leads to an object");
    return link(this.context, parent.target);
  }

  private item(parent: HostObject, key: unknown): HostObject {
    this.at(parent, "GetItem");
    const host = classOf(parent);
    if (!host.item) throw unknownMember(parent.kind, "getItem", "a method");
    const found = host.item(this.context, parent.target, key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  private call(target: HostObject, name: string, args: unknown[]): unknown {
    this.at(target, name);
    if (name === "_KeepReference") return void this.context.references.keep(target);
    const host = classOf(target);
    const found = host.methods?.[name] ?? itemMethod(host, name);
    if (!found) throw unknownMember(target.kind, name, "a method");
    const method: Method<never> = typeof found === "function" ? { call: found } : found;
    if (!offers(this.context.api, method.since)) throw tooNew(target.kind, name, method.since!);
    return method.call(this.context, target.target as never, args);
  }

  private set(target: HostObject, name: string, value: unknown): void {
    this.at(target, name);
    const property = classOf(target).properties?.[name];
    if (!property?.set) throw unknownMember(target.kind, name, "a property that can be set");
    if (!offers(this.context.api, property.since)) throw tooNew(target.kind, name, property.since!);
    property.set(this.context, target.target, value);
  }

  private args(info: Arguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids?.[index];
      if (!id) return value;
      return Array.isArray(id) ? id.map((one) => this.resolve(one)) : this.resolve(id);
    });
  }

  private at(target: HostObject, name: string): void {
    this.location = `${target.kind}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}

/** getItem, getItemOrNullObject, getItemAt and getCount mean the same in every collection. */
function itemMethod(host: HostClass, name: string): Method<never>["call"] | undefined {
  if (!host.items) return undefined;
  const { item, items } = host;
  if (name === "GetCount") return (context, target) => items(context, target).length;
  if (name === "GetItemAt") {
    return (context, target, [index]) => {
      const found = items(context, target)[Number(index)];
      if (!found) throw new HostError("InvalidArgument");
      return found;
    };
  }
  if (!item) return undefined;
  if (name === "GetItemOrNullObject") {
    return (context, target, [key]) => item(context, target, key) ?? NOTHING;
  }
  if (name === "GetItem") {
    return (context, target, [key]) => {
      const found = item(context, target, key);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    };
  }
  return undefined;
}

function describe(error: unknown, location: string, index: number): ResponseBody["Error"] {
  const known = error instanceof HostError ? error : failure(error, location);
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.code === "ItemNotFound" || known.code === "ApiNotFound" ? 404 : 400,
  };
}

/** A fault of the host itself: its own words travel along, so that a test shows them. */
function failure(error: unknown, location: string): HostError {
  console.error(`The embedded workbook host failed at ${location}:`, error);
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError(
    "GeneralException",
    `There was an internal error while processing the request. (${reason})`
  );
}
