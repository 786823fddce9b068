export type Figures = { median: number; p95: number; runs: number };

/** Times a call many times after a warm-up; in milliseconds. */
export async function timed(
  call: (turn: number) => unknown,
  { warm = 1000, runs = 1000, most = 4000 } = {},
): Promise<Figures> {
  const until = performance.now() + most;
  for (let turn = 0; turn < warm && performance.now() < until; turn++) await call(turn);
  const times: number[] = [];
  const end = performance.now() + most;
  for (let turn = 0; turn < runs && (turn < 5 || performance.now() < end); turn++) {
    const began = performance.now();
    const answer = call(turn);
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - began);
  }
  return figures(times);
}

export function figures(times: number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}

export const ms = (value: number): string =>
  value < 0.1 ? value.toFixed(4) : value < 10 ? value.toFixed(2) : value.toFixed(0);

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
