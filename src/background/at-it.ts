/** What whoever asked named the requests that this start of the background is at. */
const atIt = new Set<unknown>();

/** Counts a request among those it is at until it is answered; one without a name is answered alike. */
export async function whileAtIt<Reply>(asked: unknown, reply: Promise<Reply>): Promise<Reply> {
  if (asked === undefined) return reply;
  atIt.add(asked);
  try {
    return await reply;
  } finally {
    atIt.delete(asked);
  }
}

export const isAt = (asked: string): boolean => atIt.has(asked);
