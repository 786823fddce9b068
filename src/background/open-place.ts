import { openApp } from '../browser/action.ts';
import { addressOf } from '../messages/app-place.ts';
import type { PageRequest } from '../messages/draft-port.ts';
import { inForce, type Session } from './session.ts';

/** A person presses a card’s button now and then; a page in bad hands would open tabs without end. */
const mostAMinute = 6;
const leastBetween = 1000;
const opened = new Map<number, number[]>();

/** Whether a tab may have a page of ours opened now; times in milliseconds. */
export function mayOpen(tab: number, now: number): boolean {
  for (const [id, times] of opened) if (times.every((at) => now - at >= 60_000)) opened.delete(id);
  const recent = (opened.get(tab) ?? []).filter((at) => now - at < 60_000);
  const last = recent.at(-1);
  if (recent.length >= mostAMinute || (last !== undefined && now - last < leastBetween)) return false;
  opened.set(tab, [...recent, now]);
  return true;
}

/** Opens the app page at the clause of a rule, or at whom to ask. The page names a rule and no address. */
export async function openPlace(
  session: Session,
  { place, rule, of }: Extract<PageRequest, { type: 'open' }>,
  from: number,
): Promise<void> {
  const policies = inForce(session);
  const { pack } = policies.find((one) => one.pack.school === of) ?? policies[0] ?? {};
  const address = pack ? addressOf(place, rule, pack.id, pack.rules[rule]?.lead ?? null) : '';
  await openApp(address, from);
}
