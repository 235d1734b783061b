/**
 * Answers a load: `Select` names properties and paths (`name`, `tables/name`, `format/fill/color`,
 * `*`), and what it finds comes back as a tree by the names on the wire, a collection's under `_Items`.
 */
import { CLASSES } from "./classes";
import type { HostContext } from "./context";
import { tooNew, unknownMember } from "./errors";
import { NOTHING } from "./objects";
import type { HostClass, HostObject, Property } from "./objects";
import { offers } from "./requirements";

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

interface Selection {
  all: boolean;
  names: Map<string, Selection>;
}

export function answerQuery(
  context: HostContext,
  object: HostObject,
  query: QueryInfo
): Record<string, unknown> {
  const wanted = select(query.Select ?? []);
  for (const path of query.Expand ?? []) add(wanted, path.split(/[/.]/).concat("*"));
  if (!query.Select?.length) wanted.all = true;
  return answer(context, object, wanted, query);
}

export function identify(context: HostContext, object: HostObject): Record<string, unknown> {
  const host = classOf(object);
  return host.identity?.(context, object.target) ?? {};
}

export function classOf(object: HostObject): HostClass {
  return CLASSES[object.kind] as unknown as HostClass;
}

function answer(
  context: HostContext,
  object: HostObject,
  wanted: Selection,
  page: QueryInfo = {}
): Record<string, unknown> {
  const host = classOf(object);
  const value = identify(context, object);
  if (host.items) {
    const own = [...wanted.names].filter(([name]) => property(host, name));
    for (const [name] of own) read(context, host, object, name, value);
    const names = new Map([...wanted.names].filter(([name]) => !property(host, name)));
    const forItems = { all: wanted.all, names };
    if (wanted.all || names.size > 0) {
      const items = host.items(context, object.target);
      const from = page.Skip ?? 0;
      const to = page.Top === undefined ? items.length : from + page.Top;
      value["_Items"] = items
        .slice(from, to)
        .map((item, index) => ({ ...answer(context, item, forItems), _Index: from + index }));
    }
    return value;
  }
  if (wanted.all) {
    for (const [name, of] of Object.entries(host.properties ?? {})) {
      if (!of.onRequest && offers(context.api, of.since))
        value[name] = of.get(context, object.target);
    }
  }
  for (const [name, deeper] of wanted.names) {
    if (property(host, name)) read(context, host, object, name, value);
    else value[pascal(name)] = follow(context, host, object, name, deeper);
  }
  return value;
}

function read(
  context: HostContext,
  host: HostClass,
  object: HostObject,
  name: string,
  into: Record<string, unknown>
): void {
  const of = property(host, name)!;
  if (!offers(context.api, of.since)) throw tooNew(host.name, name, of.since!);
  into[pascal(name)] = of.get(context, object.target as never);
}

function follow(
  context: HostContext,
  host: HostClass,
  object: HostObject,
  name: string,
  wanted: Selection
): unknown {
  const link = host.links?.[pascal(name)];
  if (!link) throw unknownMember(host.name, name, "loaded");
  const linked = link(context, object.target);
  if (linked === NOTHING) return null;
  if (!wanted.all && wanted.names.size === 0) wanted = { all: true, names: new Map() };
  return answer(context, linked, wanted);
}

function property(host: HostClass, name: string): Property<never> | undefined {
  return host.properties?.[pascal(name)];
}

function select(paths: string[]): Selection {
  const root: Selection = { all: false, names: new Map() };
  for (const path of paths) add(root, path.split(/[/.]/));
  return root;
}

function add(selection: Selection, path: string[]): void {
  const [name, ...rest] = path;
  if (name === undefined || name === "") return;
  if (name === "*" || name === "$all") {
    selection.all = true;
    return;
  }
  let deeper = selection.names.get(name);
  if (!deeper) selection.names.set(name, (deeper = { all: false, names: new Map() }));
  add(deeper, rest);
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
