/** So many are being read while one is worked on: the disk is never waited for, and no more than these are held. */
const ahead = 2;

type Outcome<Value> = { value: Value } | { cause: unknown };

/** What is read for each of some names, in their order. A failure comes in its turn, and nothing after it is begun. */
export async function* readAhead<Value>(
  names: readonly string[],
  read: (name: string) => Promise<Value>,
): AsyncGenerator<[name: string, value: Value]> {
  const begun: Promise<Outcome<Value>>[] = [];
  for (const [index, name] of names.entries()) {
    while (begun.length <= ahead && index + begun.length < names.length)
      begun.push(settled(read(names[index + begun.length]!)));
    const outcome = await begun.shift()!;
    if ('cause' in outcome) throw outcome.cause;
    yield [name, outcome.value];
  }
}

/** One that fails before its turn must wait to be asked about. */
export const settled = <Value>(work: Promise<Value>): Promise<Outcome<Value>> =>
  work.then(
    (value) => ({ value }),
    (cause: unknown) => ({ cause }),
  );
