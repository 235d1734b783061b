/** An element of a parsed XML file, read by name; what is not there is said with its place. */
type Tree = Record<string, unknown>;

export class Node {
  constructor(
    private readonly tree: Tree | string,
    private readonly name: string,
    private readonly fail: (problem: string) => never
  ) {}

  one(name: string): Node {
    return this.maybe(name) ?? this.fail(`${this.name} has no ${name}`);
  }

  maybe(name: string): Node | undefined {
    return this.all(name)[0];
  }

  all(name: string): Node[] {
    const found = typeof this.tree === "string" ? undefined : this.tree[name];
    if (found === undefined) return [];
    const list = Array.isArray(found) ? (found as unknown[]) : [found];
    return list.map((one) => new Node(one as Tree | string, name, this.fail));
  }

  attribute(name: string, fallback?: string): string {
    const value = typeof this.tree === "string" ? undefined : this.tree[`@${name}`];
    if (value !== undefined) return String(value);
    return fallback ?? this.fail(`${this.name} has no attribute ${name}`);
  }

  text(): string {
    const value = typeof this.tree === "string" ? this.tree : this.tree["#text"];
    return String(value ?? "").trim() || this.fail(`${this.name} is empty`);
  }
}
