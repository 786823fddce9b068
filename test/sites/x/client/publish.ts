/** Sends what was written; false when the site had trouble. */
export async function publish(kind: string, text: string): Promise<boolean> {
  try {
    const response = await fetch('/__publish', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind, text }),
    });
    return response.ok;
  } catch {
    return false;
  }
}
