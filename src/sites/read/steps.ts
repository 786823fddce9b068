/**
 * Work that can be put down and taken up again: it yields wherever it may rest. Reading a long page in one
 * go would keep the page from its own work.
 */
export type Steps<T> = Generator<undefined, T>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What becomes of each of some things, with a rest after each. */
export function* eachOf<From, To>(
  things: Iterable<From>,
  become: (thing: From) => readonly To[],
): Steps<To[]> {
  const all: To[] = [];
  for (const thing of things) {
    all.push(...become(thing));
    yield;
  }
  return all;
}
