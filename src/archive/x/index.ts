import { surfaceOf } from '../entry.ts';
import { fieldsOf, textOf, type Fields } from '../json/shape.ts';
import type { Member } from '../members.ts';
import type { Known } from '../paths.ts';
import type { CouldNotTell, Owner, ReadEvent } from '../read-event.ts';
import { emptyReport, readFile, readWhole, type Whole } from '../read-file.ts';
import { Seen } from '../seen.ts';
import { readArticleFacts, takeArticle } from './articles.ts';
import { readTable, readUserDetails } from './before-2018.ts';
import { LongPosts } from './long-posts.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { takePost } from './posts.ts';
import { takeAccount, takeFormerHandle, takeProfile } from './profile.ts';

/** A file that X cuts into parts has a number after its name; both names of each pair have been in use. */
const named = (files: readonly Known[], pattern: RegExp): Member[] =>
  files
    .filter(({ stem, ending }) => ending === 'js' && pattern.test(stem))
    .sort((a, b) => a.stem.localeCompare(b.stem, 'en', { numeric: true }))
    .map(({ member }) => member);

const patterns = {
  posts: /^tweets?(?:part\d+)?$/,
  longPosts: /^notetweets?(?:part\d+)?$/,
  communityPosts: /^communitytweets?(?:part\d+)?$/,
  deletedPosts: /^deletedtweets?(?:part\d+)?$/,
  deletedLongPosts: /^deletednotetweets?(?:part\d+)?$/,
  articles: /^articles?(?:part\d+)?$/,
  articleFacts: /^articlemetadata(?:part\d+)?$/,
  profile: /^profile$/,
  account: /^account$/,
  formerHandles: /^screennamechange$/,
  followers: /^follower(?:s)?(?:part\d+)?$/,
  following: /^following(?:part\d+)?$/,
  protection: /^protectedhistory$/,
};

const flatFiles = (files: readonly Known[]): Known[] =>
  files.filter(({ folders }) => folders.length === 0 || (folders.length === 1 && folders[0] === 'data'));

const detailsFile = (files: readonly Known[]): Known | undefined =>
  files.find(({ stem, ending }) => stem === 'userdetails' && ending === 'js');

/**
 * A download of X, of any age. `files` lie at the root of the download or in its `data` folder.
 * The same post in two files or two downloads is read once.
 */
export async function* readX(files: readonly Known[], owner: Owner): AsyncGenerator<ReadEvent> {
  const flat = flatFiles(files);
  const manifests = await readManifests(named(flat, /^manifest$/));
  // Each part of a download has the list of all of it, and only one of them may have come.
  const expected = (member: Member): number | undefined => {
    const name = member.path.split('/').at(-1) ?? '';
    const own = manifests.get(member.from)?.counts.get(name);
    return own ?? [...manifests.values()].find(({ counts }) => counts.has(name))?.counts.get(name);
  };
  const monthly = files.filter(
    ({ folders, ending }) => ending === 'js' && folders.join('/') === 'data/js/tweets',
  );
  const tables = files.filter(
    ({ folders, stem, ending }) => folders.length === 0 && stem === 'tweets' && ending === 'csv',
  );
  const details = detailsFile(files);
  const old = await readUserDetails(details?.member);

  const { handle } = owner;
  const seen = new Seen();
  if ([...manifests.values()].some(({ partial }) => partial))
    yield { type: 'note', note: { note: 'partial-archive' } };

  for (const member of named(flat, patterns.account))
    yield* read(member, 'name and handle', (record, at) => takeAccount(record, at, member.path));
  for (const member of named(flat, patterns.profile))
    yield* read(member, 'bio', (record, at) => takeProfile(record, at, member.path, handle));
  for (const member of named(flat, patterns.formerHandles))
    yield* read(member, 'former handles', (record, at) => takeFormerHandle(record, at, member.path));
  if (details && old.bio !== undefined) {
    yield {
      type: 'entries',
      entries: [
        {
          site: 'x',
          kind: 'bio',
          surface: surfaceOf.bio,
          text: old.bio,
          file: details.member.path,
          position: 0,
        },
      ],
    };
    yield { type: 'file', file: { ...emptyReport(details.member.path, 'bio'), records: 1, read: 1 } };
  }

  // First the texts of long posts, so that they can be put into the posts they belong to.
  const longPosts = new LongPosts();
  const longFiles: (Whole & { member: Member; taken: number })[] = [];
  for (const member of [...named(flat, patterns.longPosts), ...named(flat, patterns.deletedLongPosts)]) {
    const whole = await readWhole(member);
    const taken = whole.values.filter((one, position) => longPosts.add(one, member.path, position)).length;
    longFiles.push({ ...whole, member, taken });
  }

  let located = 0;
  const context = { handle, longPosts, located: () => void located++ };
  const postFiles = [
    ...named(flat, patterns.posts),
    ...monthly.map(({ member }) => member).sort((a, b) => (a.path < b.path ? 1 : -1)),
  ];
  for (const member of postFiles)
    yield* read(
      member,
      'posts and replies',
      (record, at) => takePost(record, at, { ...context, kind: 'post', file: member.path }),
      true,
    );
  for (const { member } of postFiles.length === 0 ? tables : []) yield* readTable(member, handle, seen);
  for (const member of named(flat, patterns.communityPosts))
    yield* read(member, 'posts in communities', (record, at) =>
      takePost(record, at, { ...context, kind: 'community-post', file: member.path }),
    );
  for (const member of named(flat, patterns.deletedPosts))
    yield* read(member, 'posts deleted in the last two weeks', (record, at) =>
      takePost(record, at, { ...context, kind: 'deleted-post', file: member.path }),
    );

  const alone = longPosts.alone();
  if (alone.length > 0) yield { type: 'entries', entries: alone };
  for (const { member, values, unreadable, couldNotTell, taken } of longFiles) {
    const count = expected(member);
    const records = values.length + unreadable;
    const why: CouldNotTell | undefined =
      couldNotTell ??
      (taken < values.length
        ? { why: 'unreadable-records' }
        : count !== undefined && count !== records
          ? { why: 'count' }
          : undefined);
    yield {
      type: 'file',
      file: {
        ...emptyReport(member.path, 'long posts'),
        records,
        read: taken,
        unreadable: records - taken,
        ...(count !== undefined && { expected: count }),
        ...(why && { couldNotTell: why }),
      },
    };
  }

  const facts = await readArticleFacts(named(flat, patterns.articleFacts));
  let drafts = 0;
  for (const member of named(flat, patterns.articles))
    yield* read(member, 'articles', (record, at) =>
      takeArticle(record, at, member.path, handle, facts, () => void drafts++),
    );

  for (const [pattern, what] of [
    [patterns.followers, 'followers'],
    [patterns.following, 'people you follow'],
  ] as const) {
    for (const member of named(flat, pattern)) {
      for await (const event of read(member, what, () => [])) {
        // Numbers, and no names: nobody can be recognised.
        if (event.type === 'file' && event.file.records > 0) event.file.couldNotTell ??= { why: 'ids-only' };
        yield event;
      }
    }
  }

  yield* missing(manifests, new Set(files.map(({ member }) => member.path.split('/').at(-1) ?? '')), [
    ...postFiles,
    ...tables.map(({ member }) => member),
  ]);
  for (const member of named(flat, patterns.protection)) {
    const last = lastProtection((await readWhole(member)).values);
    if (last !== undefined) yield { type: 'note', note: { note: 'account-private', private: last } };
  }
  if (drafts > 0) yield { type: 'note', note: { note: 'drafts-skipped', count: drafts } };
  if (located > 0) yield { type: 'note', note: { note: 'located', count: located } };

  function read(
    member: Member,
    what: string,
    take: Parameters<typeof readFile>[1]['take'],
    wordsExpected = false,
  ): ReturnType<typeof readFile> {
    const count = expected(member);
    return readFile(member, {
      what,
      take,
      seen,
      wordsExpected,
      ...(count !== undefined && { expected: count }),
    });
  }
}

async function readManifests(members: readonly Member[]): Promise<Map<string, Manifest>> {
  const all = new Map<string, Manifest>();
  for (const member of members) {
    const manifest = await readManifest(member);
    if (manifest) all.set(member.from, manifest);
  }
  return all;
}

export async function ownerOf(files: readonly Known[]): Promise<Owner> {
  const flat = flatFiles(files);
  for (const member of named(flat, patterns.account)) {
    const [first] = (await readWhole(member)).values;
    const account = fieldsOf(fieldsOf(first)?.['account']);
    const handle = textOf(account?.['username']);
    const name = textOf(account?.['accountDisplayName']);
    if (handle ?? name) return { ...(handle && { handle }), ...(name && { name }) };
  }
  for (const { handle, name } of (await readManifests(named(flat, /^manifest$/))).values())
    if (handle ?? name) return { ...(handle && { handle }), ...(name && { name }) };
  const { handle, name } = await readUserDetails(detailsFile(files)?.member);
  return { ...(handle && { handle }), ...(name && { name }) };
}

/** Files that the download's own list names, of the kinds that are read, and that are not there. */
function* missing(
  manifests: ReadonlyMap<string, Manifest>,
  present: ReadonlySet<string>,
  postFiles: readonly Member[],
): Generator<ReadEvent> {
  const wanted =
    /^(?:tweets?|note-tweet|community-tweet|deleted-tweets?|article|profile|account)(?:-part\d+)?\.js$/;
  const told = new Set<string>();
  for (const { counts } of manifests.values()) {
    for (const [name, count] of counts) {
      if (count === 0 || present.has(name) || told.has(name) || !wanted.test(name)) continue;
      told.add(name);
      yield {
        type: 'file',
        file: { ...emptyReport(name, 'posts'), expected: count, couldNotTell: { why: 'not-in-download' } },
      };
    }
  }
  if (postFiles.length === 0 && told.size === 0)
    yield {
      type: 'file',
      file: { ...emptyReport('tweets.js', 'posts and replies'), couldNotTell: { why: 'not-in-download' } },
    };
}

function lastProtection(records: readonly unknown[]): boolean | undefined {
  const [newest] = records
    .flatMap((record): Fields[] => {
      const one = fieldsOf(fieldsOf(record)?.['protectedHistory']) ?? fieldsOf(record);
      return one ? [one] : [];
    })
    .map((one) => ({ at: String(one['protectedAt'] ?? ''), action: one['action'] }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return newest && (newest.action === 'Protect' ? true : newest.action === 'Unprotect' ? false : undefined);
}
