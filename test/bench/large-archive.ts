import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { owner } from '../archives/story.ts';
import * as x from '../archives/x.ts';
import { zip, type ZipFile } from '../archives/zip.ts';

/** X cuts its file of posts at about this size, in bytes. */
const largestPart = 100 * 1024 * 1024;

/** Drafts as staff write them: most of them ordinary, some not. */
function draftTexts(): string[] {
  const file = join(import.meta.dirname, '..', 'corpus', 'drafts.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { surface: string; text: string })
    .filter(({ surface }) => surface === 'post' || surface === 'comment')
    .map(({ text }) => text);
}

const picture = (id: string): object => {
  const sizes = Object.fromEntries(
    ['thumb', 'small', 'medium', 'large'].map((size) => [size, { w: '1200', h: '900', resize: 'fit' }]),
  );
  return {
    expanded_url: `https://twitter.com/${owner.handle}/status/${id}/photo/1`,
    source_status_id: id,
    indices: ['41', '64'],
    url: 'https://t.co/Pictur3001',
    media_url: 'http://pbs.twimg.com/media/F00000000000000.jpg',
    id_str: id,
    id,
    media_url_https: 'https://pbs.twimg.com/media/F00000000000000.jpg',
    sizes,
    type: 'photo',
    display_url: 'pic.twitter.com/Pictur3001',
  };
};

/** An X archive of so many posts, as bulky as a real one (some 2.7 kB a post, unpacked); half have pictures, every fifth is a reply. */
export function largeArchive(count: number): { path: string; bytes: number; text: number } {
  const texts = draftTexts();
  const start = Date.UTC(2012, 0, 1) / 1000;
  const files: ZipFile[] = [];
  const counts: Record<string, number> = { 'account.js': 1, 'profile.js': 1 };
  let part: string[] = [];
  let size = 0;
  let parts = 0;
  let text = 0;
  const close = (): void => {
    const name = parts === 0 ? 'tweets.js' : `tweets-part${parts}.js`;
    const bytes = Buffer.from(`window.YTD.tweets.part${parts} = [\n${part.join(',\n')}\n]`);
    files.push({ path: `data/${name}`, bytes });
    counts[name] = part.length;
    text += bytes.length;
    parts++;
    part = [];
    size = 0;
  };
  for (let index = 0; index < count; index++) {
    const at = start + index * 4000;
    const id = x.idOf(at, index % 1000);
    const words = `${texts[(index * 7) % texts.length]!} ${index}`;
    const media = index % 2 === 0 ? [picture(id), picture(id)] : undefined;
    const isReply = index % 5 === 0;
    const one = x.record({ text: words, at }, index % 1000, {
      ...(isReply && {
        full_text: `@somebody_else ${x.escaped(words)}`,
        in_reply_to_status_id: id,
        in_reply_to_status_id_str: id,
        in_reply_to_user_id: '12345',
        in_reply_to_user_id_str: '12345',
        in_reply_to_screen_name: 'somebody_else',
      }),
      entities: {
        hashtags: [],
        symbols: [],
        user_mentions: isReply
          ? [
              {
                name: 'Somebody Else',
                screen_name: 'somebody_else',
                indices: ['0', '14'],
                id_str: '12345',
                id: '12345',
              },
            ]
          : [],
        urls: [],
        ...(media && { media: media.slice(0, 1) }),
      },
      ...(media && { extended_entities: { media } }),
    });
    const json = JSON.stringify({ tweet: one }, null, 2);
    part.push(json);
    size += json.length + 2;
    if (size > largestPart) close();
  }
  if (part.length > 0) close();
  files.unshift(
    { path: 'data/manifest.js', bytes: Buffer.from(x.manifest(counts)) },
    { path: 'data/account.js', bytes: Buffer.from(x.account) },
    { path: 'data/profile.js', bytes: Buffer.from(x.profile) },
  );
  const bytes = zip(files);
  const path = join(mkdtempSync(join(tmpdir(), 'lanyard-bench-')), `twitter-${count}.zip`);
  writeFileSync(path, bytes);
  return { path, bytes: bytes.length, text };
}

/** The same ZIP with so many bytes of pictures before its list of files; on the disk it is a hole. */
export function withPictures(small: string, gap: number): string {
  const bytes = readFileSync(small);
  const end = bytes.length - 22;
  const length = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  const count = bytes.readUInt16LE(end + 10);
  const path = small.replace(/\.zip$/, '-with-pictures.zip');
  const file = openSync(path, 'w');
  writeSync(file, bytes, 0, start, 0);
  ftruncateSync(file, start + gap);
  const at = start + gap;
  writeSync(file, bytes, start, length, at);
  const record = Buffer.alloc(56 + 20 + 22);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(length), 40);
  record.writeBigUInt64LE(BigInt(at), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(at + length), 64);
  record.writeUInt32LE(1, 72);
  record.writeUInt32LE(0x06054b50, 76);
  record.fill(0xff, 84, 96);
  writeSync(file, record, 0, record.length, at + length);
  closeSync(file);
  return path;
}
