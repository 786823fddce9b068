let count = 0;

export function newCode(): string {
  return `DM${(Date.now() % 1e9).toString(36)}${(count++).toString(36)}`;
}
