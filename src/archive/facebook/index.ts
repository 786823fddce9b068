import type { EntryKind } from '../entry.ts';
import type { Mending } from '../meta/repair.ts';
import type { Known } from '../paths.ts';
import type { Owner, ReadEvent } from '../read-event.ts';
import { emptyReport, readFile, readWhole } from '../read-file.ts';
import { Seen } from '../seen.ts';
import { ownerOf as ownerIn, takeProfile } from './profile.ts';
import { takePerson, takeRecord } from './records.ts';

type Kind = {
  /** The folder it lies in, wherever that is; the names of both have changed four times. */
  folder: RegExp;
  stem: RegExp;
  kind: EntryKind;
  what: string;
  wordsExpected?: boolean;
};

/** What is read, in the order in which it is read. Names are folded: letters and digits only. */
const kinds: readonly Kind[] = [
  {
    folder: /^posts$/,
    stem: /^yourposts(?:checkinsphotosandvideos)?\d*$/,
    kind: 'post',
    what: 'posts',
    wordsExpected: true,
  },
  {
    folder: /^posts$/,
    stem: /^postsonotherpagesandprofiles\d*$/,
    kind: 'post',
    what: 'posts on other people’s pages',
  },
  { folder: /^posts$/, stem: /^checkins\d*$/, kind: 'check-in', what: 'check-ins' },
  { folder: /^album$/, stem: /^\d+$/, kind: 'caption', what: 'albums' },
  {
    folder: /^(?:posts|photosandvideos)$/,
    stem: /^your(?:uncategorized)?(?:photos|videos)\d*$/,
    kind: 'caption',
    what: 'photos and videos',
  },
  {
    folder: /^comments(?:andreactions)?$/,
    stem: /^comments\d*$/,
    kind: 'comment',
    what: 'comments',
    wordsExpected: true,
  },
  {
    folder: /^groups$/,
    stem: /^(?:groupposts(?:andcomments)?|yourpostsingroups|yourpostsandcommentsingroups)\d*$/,
    kind: 'group-post',
    what: 'posts in groups',
  },
  {
    folder: /^groups$/,
    stem: /^yourcommentsingroups\d*$/,
    kind: 'group-comment',
    what: 'comments in groups',
  },
  {
    folder: /^stories$/,
    stem: /^(?:archivedstories|yourstories|stories)\d*$/,
    kind: 'story',
    what: 'stories',
  },
];

const people: readonly Kind[] = [
  { folder: /^friends(?:andfollowers)?$/, stem: /^(?:your)?friends\d*$/, kind: 'friend', what: 'friends' },
  {
    folder: /^friends(?:andfollowers)?$/,
    stem: /^receivedfriendrequests\d*$/,
    kind: 'request',
    what: 'friend requests you have had',
  },
  {
    folder: /^(?:followers|friendsandfollowers)$/,
    stem: /^(?:peoplewhofollowedyou|followers)\d*$/,
    kind: 'follower',
    what: 'followers',
  },
  {
    folder: /^(?:followers|friendsandfollowers)$/,
    stem: /^(?:whoyouvefollowed|following)\d*$/,
    kind: 'following',
    what: 'people you follow',
  },
];

/** Known, and left alone: other people’s words, reactions, settings. */
const leftAlone =
  /^(?:otherpeoplespoststoyourtimeline|editsyoumadetoposts|yourcommentedits|placesyouhavebeentaggedin|likesandreactions\d*|yourgroupmembershipactivity|groupsyouhavemanaged|groupinteractions|storyreactions|sentfriendrequests|rejectedfriendrequests|removedfriends|yourpostaudiences|profileupdatehistory|mediausedformemories|.*reactions?\d*)$/;

const isProfile = ({ stem, ending, folders }: Known): boolean =>
  ending === 'json' && stem === 'profileinformation' && folders.at(-1) === 'profileinformation';

const placed = (files: readonly Known[], { folder, stem }: Pick<Kind, 'folder' | 'stem'>): Known[] =>
  files
    .filter(
      (file) => file.ending === 'json' && folder.test(file.folders.at(-1) ?? '') && stem.test(file.stem),
    )
    .sort((a, b) => a.stem.localeCompare(b.stem, 'en', { numeric: true }));

export async function ownerOf(files: readonly Known[]): Promise<Owner> {
  for (const { member } of files.filter(isProfile)) {
    const [first] = (await readWhole(member)).values;
    const { name, handle } = ownerIn(first);
    if (name ?? handle) return { ...(name && { name }), ...(handle && { handle }) };
  }
  return {};
}

/** A download of Facebook since 2018, in its JSON kind. */
export async function* readFacebook(files: readonly Known[]): AsyncGenerator<ReadEvent> {
  const mending: Mending = { inPart: 0 };
  const seen = new Seen();
  let drafts = 0;
  const read = new Set<Known>();

  const profiles = files.filter(isProfile);
  for (const file of profiles) {
    read.add(file);
    const { member } = file;
    yield* readFile(member, {
      what: 'profile',
      take: (one, at) => takeProfile(one, at, member.path, mending),
    });
  }
  for (const sort of kinds) {
    for (const file of placed(files, sort)) {
      read.add(file);
      const { member } = file;
      yield* readFile(member, {
        what: sort.what,
        seen,
        wordsExpected: sort.wordsExpected ?? false,
        take: (one, at) =>
          takeRecord(one, at, {
            file: member.path,
            kind: sort.kind,
            mending,
            skippedDraft: () => void drafts++,
          }),
      });
    }
  }
  for (const sort of people) {
    for (const file of placed(files, sort)) {
      read.add(file);
      const { member } = file;
      yield* readFile(member, {
        what: sort.what,
        wordsExpected: true,
        take: (one, at) => takePerson(one, at, { file: member.path, kind: sort.kind, mending }),
      });
    }
  }

  for (const [what, there] of [
    ['posts', placed(files, kinds[0]!).length > 0],
    ['comments', placed(files, kinds[5]!).length > 0],
    ['profile', profiles.length > 0],
    ['friends', placed(files, people[0]!).length > 0],
  ] as const) {
    if (!there && !saysNone(files, what))
      yield { type: 'file', file: { ...emptyReport(what, what), couldNotTell: { why: 'not-in-download' } } };
  }
  const content = /^(?:posts|commentsandreactions|comments|groups|stories|profileinformation)$/;
  const unknown = files.filter(
    (file) =>
      file.ending === 'json' &&
      !read.has(file) &&
      content.test(file.folders.at(-1) ?? '') &&
      !leftAlone.test(file.stem),
  );
  if (unknown.length > 0)
    yield { type: 'note', note: { note: 'not-looked-at', paths: unknown.map(({ member }) => member.path) } };
  if (drafts > 0) yield { type: 'note', note: { note: 'drafts-skipped', count: drafts } };
  if (mending.inPart > 0) yield { type: 'note', note: { note: 'mended-in-part', count: mending.inPart } };
}

/** The site puts `no-data.txt` where somebody has nothing of a kind. */
const folderOf = {
  posts: /^posts$/,
  comments: /^comments/,
  profile: /^profileinformation$/,
  friends: /^friends/,
};
const saysNone = (files: readonly Known[], what: keyof typeof folderOf): boolean =>
  files.some(
    ({ stem, ending, folders }) =>
      stem === 'nodata' && ending === 'txt' && folderOf[what].test(folders.at(-1) ?? ''),
  );
