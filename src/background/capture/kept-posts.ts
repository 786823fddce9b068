import { tabNow } from '../../browser/capture.ts';
import { report } from '../../browser/report.ts';
import { forget, load, save } from '../../browser/store.ts';
import { hex, sha256 } from '../../evidence/sha256.ts';
import { inTurn } from '../../browser/in-turn.ts';
import { theLocker } from '../../locker/open-locker.ts';

type KeptPosts = { salt: string; prints: string[] };

const key = 'kept-posts';
/** More than anybody saves; the oldest go first. */
const most = 5000;

const oneByOne = inTurn();
const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/**
 * Posts that are kept as evidence, by fingerprint: of the address, and of nothing else. It is there without a
 * passphrase, so that a post can be told before it is deleted; whoever has the device could try addresses.
 */
export function noteKeptPosts(links: readonly string[]): Promise<void> {
  return oneByOne(async () => {
    const kept = (await load<KeptPosts>(key)) ?? {
      salt: newSalt(),
      prints: [],
    };
    const fresh = await Promise.all(links.map((link) => printOf(kept.salt, link)));
    const prints = [...new Set([...kept.prints, ...fresh])].slice(-most);
    if (prints.length !== kept.prints.length) await save(key, { ...kept, prints });
  });
}

/**
 * Reads from the locker which posts are kept now: some were brought back, or have gone. *Locked*: it cannot be
 * read, and all stays as it was. From a locker that lost something nothing is learnt of what has gone.
 */
export function renewKeptPosts(): Promise<'renewed' | 'locked'> {
  return oneByOne(async () => {
    const locker = theLocker();
    const { state } = await locker.health();
    if (state === 'new') {
      await forget(key);
      return 'renewed';
    }
    const found = state === 'cannot-open' ? 'locked' : await locker.incidents();
    if (found === 'locked') return 'locked';
    const links = found.flatMap(({ incident: { captures } }) =>
      captures.flatMap(({ posts }) => posts.flatMap(({ link }) => link ?? [])),
    );
    const kept = await load<KeptPosts>(key);
    const salt = kept?.salt ?? newSalt();
    const fresh = await Promise.all(
      links.filter((link) => URL.canParse(link)).map((link) => printOf(salt, link)),
    );
    const before = state === 'whole' ? [] : (kept?.prints ?? []);
    await save(key, { salt, prints: [...new Set([...before, ...fresh])].slice(-most) });
    return 'renewed';
  });
}

export async function isKeptPost(link: string): Promise<boolean> {
  const kept = await load<KeptPosts>(key);
  return kept !== undefined && kept.prints.includes(await printOf(kept.salt, link));
}

/** Whether a tab shows a post that is kept, by its address. What cannot be told leaves a draft no less checked. */
export async function isOnKeptPost(tab: number | undefined): Promise<boolean> {
  try {
    const address = tab === undefined ? undefined : (await tabNow(tab))?.address;
    return address !== undefined && (await isKeptPost(address));
  } catch (cause) {
    report('evidence', 'kept post', cause);
    return false;
  }
}

/** What follows "?" or "#" says how a post is shown. A half of the hash is plenty. */
async function printOf(salt: string, link: string): Promise<string> {
  const { hostname, pathname, search } = new URL(link);
  // Facebook has posts that are told by what follows the "?" alone.
  const which = /\.php$/.test(pathname) ? search : '';
  const bare = `${hostname.replace(/^(?:www|web|m)\./, '')}${pathname.replace(/\/$/, '')}${which}`;
  return (await sha256(`${salt} ${bare}`)).slice(0, 32);
}
