/** Keeps count of what a page owes: what was read, and what ought to be there and could not be. */
export class Owed {
  readonly unread: string[] = [];
  private readonly found = new Set<string>();

  /** Takes note of one field; `null`, not on this page, is neither read nor missed. */
  note<T>(path: string, value: T): T {
    if (value === undefined) this.unread.push(path);
    else if (value !== null) this.found.add(path.replace(/\[\d+\]/g, '[]'));
    return value;
  }

  /** Takes note of some fields of a thing. */
  fields<T extends object>(path: string, thing: T, names: readonly (keyof T & string)[]): T {
    for (const name of names) this.note(`${path}.${name}`, thing[name]);
    return thing;
  }

  get worked(): string[] {
    return [...this.found];
  }
}
