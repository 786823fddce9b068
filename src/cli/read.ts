import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { SiteId } from '../engine/draft.ts';
import type { PageReading, SiteReader } from '../engine/site-adapter.ts';
import { addressOfSavedPage } from './address-of-saved-page.ts';
import { openSavedPage } from './saved-page.ts';
import { UsageError } from './usage.ts';

const homes: Record<SiteId, string> = {
  x: 'https://x.com/',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
};
const isSite = (word: string): word is SiteId => Object.hasOwn(homes, word);

const hosts: [RegExp, SiteId][] = [
  [/(?:^|\.)(?:x|twitter)\.com$/, 'x'],
  [/(?:^|\.)facebook\.com$/, 'facebook'],
  [/(?:^|\.)instagram\.com$/, 'instagram'],
];

/** What each site's pages have and no other's do, for a page that does not say where it is from. */
const looks: [RegExp, SiteId][] = [
  [/data-testid=["']?(?:tweet|primaryColumn|cellInnerDiv|SideNav_|UserName)|id=["']?react-root/, 'x'],
  [/<html[^<>]* id=["']?facebook|data-ad-rendering-role=/, 'facebook'],
  [/l\.instagram\.com|PolarisViewer|instagram\.com\/static|data-pagelet=["']?IGD/, 'instagram'],
];

const siteOfHost = (host: string): SiteId | undefined => hosts.find(([shape]) => shape.test(host))?.[1];
const siteOfLook = (source: string): SiteId | undefined => looks.find(([shape]) => shape.test(source))?.[1];

/** Each site's reader comes in once there is a document to read, whose classes it asks for. */
async function readerOf(site: SiteId, document: Document): Promise<Pick<SiteReader, 'read'>> {
  switch (site) {
    case 'x':
      return (await import('../sites/x/reader.ts')).xReader;
    case 'facebook':
      if ((await import('../sites/facebook/mobile.ts')).isMobile(document))
        return (await import('../sites/facebook/mobile-reader.ts')).facebookMobileReader;
      return (await import('../sites/facebook/reader.ts')).facebookReader;
    case 'instagram':
      return (await import('../sites/instagram/reader.ts')).instagramReader;
  }
}

/** What a saved page says, with the address it is taken to be of. */
export async function readSavedPage(
  source: string,
  given: { site?: SiteId; address?: URL } = {},
): Promise<PageReading & { url: string | null }> {
  const address = given.address ?? addressOfSavedPage(source);
  const site = given.site ?? (address && siteOfHost(address.hostname)) ?? siteOfLook(source);
  if (site === undefined)
    throw new Error(
      'The page does not say which site it is of. Name it with --site x, facebook or instagram.',
    );
  const usable = address && siteOfHost(address.hostname) === site ? address : undefined;
  const document = openSavedPage(source, (usable ?? new URL(homes[site])).href);
  const reader = await readerOf(site, document);
  const reading = reader.read({ document, address: usable ?? new URL(homes[site]), lost: !usable });
  return { url: usable?.href ?? null, ...reading };
}

/** `read`: a saved page in, one JSON object out. Returns whether the input had a fault. */
export async function read(args: string[], output: Writable, errors: Writable): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    options: { site: { type: 'string' }, url: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('read needs one FILE.html.');
  if (values.site !== undefined && !isSite(values.site))
    throw new UsageError(`“${values.site}” is no site that is known: x, facebook or instagram.`);
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`“${values.url}” is no address.`);
  const source = readFileSync(file, 'utf8');
  const reading = await readSavedPage(source, {
    ...(values.site !== undefined && { site: values.site as SiteId }),
    ...(values.url !== undefined && { address: new URL(values.url) }),
  });
  if (reading.url === null)
    errors.write(
      'The page does not say where it was saved from, so what kind of page it is was told from what it shows. --url says it.\n',
    );
  output.write(`${JSON.stringify({ ...reading, worked: undefined })}\n`);
  return false;
}
