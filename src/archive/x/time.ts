const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Sat Aug 12 16:10:37 +0000 2023", or any form a browser knows; in milliseconds since 1970. */
export function timeOf(written: unknown): number | undefined {
  if (typeof written !== 'string') return undefined;
  const found = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) \+0000 (\d{4})$/.exec(written);
  if (found) {
    const month = months.indexOf(found[1]!);
    if (month < 0) return undefined;
    return Date.UTC(+found[6]!, month, +found[2]!, +found[3]!, +found[4]!, +found[5]!);
  }
  // Downloads before 2018: "2012-05-01 10:11:12 +0000".
  const time = Date.parse(written.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) \+0000$/, '$1T$2Z'));
  return Number.isNaN(time) ? undefined : time;
}

/** Since November 2010 the number of a post holds its time. */
const firstTimedId = 29_700_859_247n;
const epoch = 1_288_834_974_657;
const day = 86_400_000;

const timeOfId = (id: string): number | undefined => {
  if (!/^\d{1,20}$/.test(id)) return undefined;
  const number = BigInt(id);
  return number > firstTimedId ? Number(number >> 22n) + epoch : undefined;
};

/** The time of a post. Some dates in downloads are plainly wrong (1997, 2003); the number then tells. */
export function timeOfPost(written: unknown, id: string | undefined): number | undefined {
  const time = timeOf(written);
  // No post is older than the site.
  if (time !== undefined && time > Date.UTC(2006, 2, 1) && time < Date.now() + day) return time;
  return id === undefined ? time : (timeOfId(id) ?? time);
}
