/** Until when checks rest, as a person says it; null stands for “until I switch it on again”. */
export function untilWords(until: number | null, now: number): string {
  if (until === null) return 'until you switch it on again';
  const end = new Date(until);
  const time = end.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (end.toDateString() === new Date(now).toDateString()) return `until ${time}`;
  return `until ${time} on ${end.toLocaleDateString('en-GB', { weekday: 'long' })}`;
}
