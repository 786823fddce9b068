/** An address inside the feed, with the parameters the site hangs on it. */
export function tracked(path: string, seed: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${trackers(seed)}`;
}

export function trackers(seed: string): string {
  const token = btoa(`AZ${seed}${seed}`).replace(/[^\w]/g, '');
  return `__cft__[0]=AZX${token}&__tn__=%2CO%2CP-R`;
}

export function outbound(url: string): string {
  return `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&h=AT0${btoa(url).slice(0, 24)}&${trackers('out')}`;
}
