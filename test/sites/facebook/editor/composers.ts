/** One mounted editor, as the tests' handle sees it. */
export type Composer = { root(): HTMLElement | null; text(): string; remount(): void };

const composers = new Set<Composer>();

export function enlist(composer: Composer): () => void {
  composers.add(composer);
  return () => void composers.delete(composer);
}

function shown({ root }: Composer): boolean {
  return (root()?.getClientRects().length ?? 0) > 0;
}

function byDocument(a: Composer, b: Composer): number {
  const [before, after] = [a.root(), b.root()];
  if (!before || !after) return 0;
  return before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The focused editor; else one in the dialog on top; else the first on the page that can be seen. */
export function currentComposer(): Composer | undefined {
  const all = [...composers];
  const focused = all.find(({ root }) => root()?.contains(document.activeElement));
  if (focused) return focused;
  const visible = all.filter(shown).sort(byDocument);
  const inDialog = visible.findLast(({ root }) => root()?.closest('[role="dialog"]'));
  // Past "Next" the post's editor is still there, but not to be seen.
  const setAside = all.find(({ root }) => root()?.closest('[role="dialog"] > form[method="POST"]'));
  return inDialog ?? setAside ?? visible[0];
}
