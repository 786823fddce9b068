/**
 * The one catcher of a context: writes where, what and why, and never a word of a draft. What a page
 * or a person may do to us is a value; only what a bug can do comes here.
 */
export function report(context: string, id: string, cause: unknown): void {
  const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : typeof cause;
  console.error(`Lanyard ${context} ${id}: ${why}`);
}
