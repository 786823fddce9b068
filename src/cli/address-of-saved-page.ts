/** What a browser or a saving tool writes into a page it saves. */
const comments = [
  /<!--\s*saved from url=\(\d+\)(\S+)/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
  /\nurl:\s*(https?:\/\/\S+)/i,
];

/** Where in its head a page may name itself, most trusted first; those of the site may be of the page before. */
const marks: [tag: RegExp, value: RegExp][] = [
  [/savepage-url/i, /content=["']?([^"'\s>]+)/i],
  [/^<base/i, /href=["']?([^"'\s>]+)/i],
  [/rel=["']?canonical/i, /href=["']?([^"'\s>]+)/i],
  [/property=["']?og:url/i, /content=["']?([^"'\s>]+)/i],
];

const usable = (found: string | undefined): URL | undefined => {
  const address = found?.replaceAll('&amp;', '&');
  return address && /^https?:/.test(address) && URL.canParse(address) ? new URL(address) : undefined;
};

/** The address a page was saved from, as it says itself. */
export function addressOfSavedPage(source: string): URL | undefined {
  const head = source.slice(0, 400_000);
  for (const pattern of comments) {
    const address = usable(pattern.exec(head.slice(0, 5000))?.[1]);
    if (address) return address;
  }
  const tags = head.match(/<(?:base|link|meta)\b[^>]{0,2000}>/gi) ?? [];
  for (const [tag, value] of marks) {
    for (const one of tags) {
      const address = tag.test(one) ? usable(value.exec(one)?.[1]) : undefined;
      if (address) return address;
    }
  }
  return undefined;
}
