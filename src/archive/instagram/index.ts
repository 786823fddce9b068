import type { EntryKind } from '../entry.ts';
import { fieldsOf } from '../json/shape.ts';
import type { Mending } from '../meta/repair.ts';
import { repair } from '../meta/repair.ts';
import type { Known } from '../paths.ts';
import type { FileReport, Owner, ReadEvent } from '../read-event.ts';
import { emptyReport, readFile, readWhole, type TakeRecord } from '../read-file.ts';
import { Seen } from '../seen.ts';
import { ownerOf as ownerIn, takeProfile } from './profile.ts';
import { takeComment, takeMedia, takePerson, type Context } from './records.ts';

type Sort = {
  /** Folders it may lie in; "" is the root. */
  folder: RegExp;
  stem: RegExp;
  kind: EntryKind;
  what: string;
  take: (record: unknown, position: number, context: Context) => ReturnType<TakeRecord>;
  wordsExpected?: boolean;
  remark?: string;
  audience?: string;
};

const content = /^(?:content|media)$/;

/** What is read, in order. `posts.json` and `posts_1.json` overlap; the same second and words are one post. */
const sorts: readonly Sort[] = [
  {
    folder: content,
    stem: /^posts\d*$/,
    kind: 'caption',
    what: 'posts',
    take: takeMedia,
    wordsExpected: true,
  },
  {
    folder: content,
    stem: /^(?:reels|igtvvideos)\d*$/,
    kind: 'caption',
    what: 'reels and videos',
    take: takeMedia,
  },
  {
    folder: content,
    stem: /^archivedposts\d*$/,
    kind: 'caption',
    what: 'archived posts',
    take: takeMedia,
    audience: 'only you: it is archived',
  },
  { folder: content, stem: /^stories\d*$/, kind: 'story', what: 'stories', take: takeMedia },
  {
    folder: content,
    stem: /^(?:othercontent|profilephotos)\d*$/,
    kind: 'caption',
    what: 'other pictures',
    take: takeMedia,
  },
  {
    folder: /^threads$/,
    stem: /^threads(?:andreplies)?\d*$/,
    kind: 'post',
    what: 'Threads',
    take: takeMedia,
    remark: 'on Threads',
  },
  {
    folder: /^comments$/,
    stem: /^(?:postcomments|reelscomments|hype|livecomments)\d*$/,
    kind: 'comment',
    what: 'comments',
    take: takeComment,
    wordsExpected: true,
  },
  // 2018–2020: everything at the root.
  {
    folder: /^$/,
    stem: /^media$/,
    kind: 'caption',
    what: 'posts and stories',
    take: takeMedia,
    wordsExpected: true,
  },
  {
    folder: /^$/,
    stem: /^comments$/,
    kind: 'comment',
    what: 'comments',
    take: takeComment,
    wordsExpected: true,
  },
];

const peopleFolder = /^followersandfollowing$/;
const people: readonly Sort[] = [
  {
    folder: peopleFolder,
    stem: /^followers\d*$/,
    kind: 'follower',
    what: 'followers',
    take: takePerson,
    wordsExpected: true,
  },
  {
    folder: peopleFolder,
    stem: /^following\d*$/,
    kind: 'following',
    what: 'people you follow',
    take: takePerson,
    wordsExpected: true,
  },
  {
    folder: peopleFolder,
    stem: /^followrequestsyouvereceived\d*$/,
    kind: 'request',
    what: 'follow requests you have had',
    take: takePerson,
  },
];

const placed = (files: readonly Known[], { folder, stem }: Pick<Sort, 'folder' | 'stem'>): Known[] =>
  files
    .filter(
      (file) =>
        file.ending === 'json' &&
        // Figures about posts, and videos of others, go by the same names elsewhere.
        !file.folders.includes('pastinstagraminsights') &&
        !file.folders.includes('subscriptions') &&
        folder.test(file.folders.at(-1) ?? '') &&
        stem.test(file.stem),
    )
    .sort((a, b) => a.stem.localeCompare(b.stem, 'en', { numeric: true }));

const isProfile = ({ stem, ending, folders }: Known): boolean =>
  ending === 'json' &&
  ((stem === 'personalinformation' && /^(?:account|personal)information$/.test(folders.at(-1) ?? '')) ||
    (stem === 'profile' && folders.length === 0));

export async function ownerOf(files: readonly Known[]): Promise<Owner> {
  for (const { member } of files.filter(isProfile)) {
    const [first] = (await readWhole(member)).values;
    const { name, handle } = ownerIn(first);
    if (name ?? handle) return { ...(name && { name }), ...(handle && { handle }) };
  }
  // The name of the download has the username in it.
  for (const { member } of files) {
    const named = /^instagram-([a-z0-9._]{1,30})-\d{4}-\d\d-\d\d-/.exec(member.from)?.[1];
    if (named !== undefined) return { handle: named };
  }
  return {};
}

/** A download of Instagram since 2018, in its JSON kind. */
export async function* readInstagram(files: readonly Known[]): AsyncGenerator<ReadEvent> {
  const mending: Mending = { inPart: 0 };
  const seen = new Seen();
  let drafts = 0;
  const read = new Set<Known>();

  const profiles = files.filter(isProfile);
  for (const file of profiles) {
    read.add(file);
    const { member } = file;
    const [first] = (await readWhole(member)).values;
    const closed = ownerIn(first).private;
    yield* readFile(member, {
      what: 'profile',
      take: (one, at) => takeProfile(one, at, member.path, mending),
    });
    if (closed !== undefined) yield { type: 'note', note: { note: 'account-private', private: closed } };
  }
  for (const sort of [...sorts, ...people]) {
    for (const file of placed(files, sort)) {
      read.add(file);
      const { member } = file;
      const labels = new Set<string>();
      const context: Context = {
        file: member.path,
        kind: sort.kind,
        mending,
        skippedDraft: () => void drafts++,
        labels: (names) => names.forEach((name) => labels.add(name)),
        ...(sort.remark !== undefined && { remark: sort.remark }),
        ...(sort.audience !== undefined && { audience: sort.audience }),
      };
      yield* readFile(member, {
        what: sort.what,
        wordsExpected: sort.wordsExpected ?? false,
        labels: () => [...labels],
        // People with one name are several people.
        ...(sort.take !== takePerson && { seen }),
        take: (one, at, key) =>
          sort.take(one, at, key === 'stories' ? { ...context, kind: 'story' } : context),
      });
    }
  }
  // 2018–2020: usernames as the keys of an object.
  for (const file of files.filter(
    ({ stem, ending, folders }) => stem === 'connections' && ending === 'json' && folders.length === 0,
  )) {
    read.add(file);
    yield* readConnections(file, mending);
  }

  const has = (...some: (Sort | undefined)[]): boolean =>
    some.some((sort) => sort && placed(files, sort).length > 0);
  const old = files.some(({ stem, folders }) => stem === 'connections' && folders.length === 0);
  for (const [what, there] of [
    ['posts', has(sorts[0], sorts[7])],
    ['comments', has(sorts[6], sorts[8])],
    ['profile', profiles.length > 0],
    ['followers', has(people[0]) || old],
  ] as const) {
    if (!there && !saysNone(files, what))
      yield { type: 'file', file: { ...emptyReport(what, what), couldNotTell: { why: 'not-in-download' } } };
  }
  const unknown = files.filter(
    (file) =>
      file.ending === 'json' &&
      !read.has(file) &&
      /^(?:content|media|comments|threads)$/.test(file.folders.at(-1) ?? '') &&
      !file.folders.includes('pastinstagraminsights') &&
      !file.folders.includes('subscriptions'),
  );
  if (unknown.length > 0)
    yield { type: 'note', note: { note: 'not-looked-at', paths: unknown.map(({ member }) => member.path) } };
  if (drafts > 0) yield { type: 'note', note: { note: 'drafts-skipped', count: drafts } };
  if (mending.inPart > 0) yield { type: 'note', note: { note: 'mended-in-part', count: mending.inPart } };
}

async function* readConnections({ member }: Known, mending: Mending): AsyncGenerator<ReadEvent> {
  const { values, couldNotTell } = await readWhole(member);
  const report: FileReport = emptyReport(member.path, 'followers and people you follow');
  const lists = fieldsOf(values[0]);
  for (const [list, kind] of [
    ['followers', 'follower'],
    ['following', 'following'],
  ] as const) {
    const names = Object.entries(fieldsOf(lists?.[list]) ?? {});
    report.records += names.length;
    report.read += names.length;
    yield {
      type: 'entries',
      entries: names.map(([name, since], position) => {
        const time = typeof since === 'string' ? Date.parse(since) : NaN;
        return {
          site: 'instagram',
          kind,
          surface: 'handle',
          text: repair(name, mending),
          ...(!Number.isNaN(time) && { at: time }),
          file: member.path,
          position,
        };
      }),
    };
  }
  if (couldNotTell) report.couldNotTell = couldNotTell;
  else if (!lists) report.couldNotTell = { why: 'no-records' };
  yield { type: 'file', file: report };
}

const folderOf = {
  posts: content,
  comments: /^comments$/,
  profile: /^personalinformation$/,
  followers: peopleFolder,
};
const saysNone = (files: readonly Known[], what: keyof typeof folderOf): boolean =>
  files.some(
    ({ stem, ending, folders }) =>
      stem === 'nodata' && ending === 'txt' && folderOf[what].test(folders.at(-1) ?? ''),
  );
