/** A moment as a court can read it: in UTC, and what the clock of the device said. */
export type Moment = {
  /** ISO 8601 in UTC, to the millisecond. */
  utc: string;
  /** Minutes that local time is ahead of UTC. */
  offset: number;
  /** The time zone the device was set to, by its IANA name. */
  zone: string;
};

export function momentOf(time: number, offset: number, zone: string): Moment {
  return { utc: new Date(time).toISOString(), offset, zone };
}

/** The local time in words, with its distance from UTC: `21 November 2026, 14:03:09 (UTC+01:00, Europe/Paris)`. */
export function momentWords({ utc, offset, zone }: Moment): string {
  const local = new Date(Date.parse(utc) + offset * 60_000);
  const day = `${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':');
  const ahead = Math.abs(offset);
  const from =
    offset === 0 ? 'UTC' : `UTC${offset < 0 ? '−' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  return `${day}, ${time} (${[...new Set([from, zone])].join(', ')})`;
}

const months = `January February March April May June July August September October November December`.split(
  ' ',
);
