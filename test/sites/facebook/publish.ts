export type Kind = 'post' | 'comment' | 'reply' | 'message' | 'profile';

/** Sends what an editor holds; throws when the site's server has trouble. */
export async function publish(kind: Kind, text: string): Promise<void> {
  const response = await fetch('/__publish', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind, text }),
  });
  if (!response.ok) throw new Error(`The site answered ${response.status}.`);
}
