import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { archive } from '../../src/cli/archive.ts';
import { UsageError } from '../../src/cli/usage.ts';
import * as facebook from '../archives/facebook.ts';
import * as instagram from '../archives/instagram.ts';
import { owner, posts } from '../archives/story.ts';
import * as x from '../archives/x.ts';
import { zipOf } from '../archives/zip.ts';

const demo = (name: string): string => join(process.cwd(), 'src', 'school', 'demo', name);
const folder = mkdtempSync(join(tmpdir(), 'lanyard-archive-'));
const kept = (name: string, bytes: Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const files = {
  x: kept('x.zip', zipOf(x.data2020())),
  facebook: kept('facebook.zip', zipOf(facebook.activity2024())),
  instagram: kept('instagram.zip', zipOf(instagram.media2025())),
  html: kept('html.zip', zipOf(facebook.html())),
};

type Line = {
  id: string;
  platform: string;
  kind: string;
  surface: string;
  date: string | null;
  link: string | null;
  text: string;
  findings: { rule: string; severity: string; clause: string | null; start: number; end: number }[];
};

async function run(
  paths: string[],
  more: string[] = [],
): Promise<{ out: Line[]; err: string; faulty: boolean }> {
  const output = new PassThrough({ highWaterMark: 1 << 24 });
  const errors = new PassThrough({ highWaterMark: 1 << 24 });
  const lists = [
    '--pupils',
    demo('pupils.csv'),
    '--staff',
    demo('staff.csv'),
    '--parents',
    demo('parents.csv'),
  ];
  const args = ['--policy', 'kingsway', '--school', demo('school.json'), ...lists, ...more, ...paths];
  const faulty = await archive(args, output, errors);
  output.end();
  errors.end();
  const text = (await output.setEncoding('utf8').toArray()).join('');
  const out = text.split('\n').filter(Boolean);
  return {
    out: out.map((line) => JSON.parse(line) as Line),
    err: (await errors.setEncoding('utf8').toArray()).join(''),
    faulty,
  };
}

describe('archive, from a terminal', () => {
  test('findings a post, with its date and link', async () => {
    const { out, err, faulty } = await run([files.x]);
    expect(faulty).toBe(false);
    expect(err).toContain('X, Wren Ashdown (@wrenashdown): x.zip');
    expect(err).toContain('data/tweet.js (posts and replies): 11 records, 1 of others.');
    expect(err).toContain('Checked 15 entries; 5 have something to look at.');
    expect(out).toHaveLength(5);
    const line = out.find(({ text }) => text === posts[0]!.text)!;
    expect(line).toMatchObject({
      id: x.idOf(posts[0]!.at),
      platform: 'x',
      surface: 'post',
      date: new Date(posts[0]!.at * 1000).toISOString(),
      link: `https://x.com/${owner.handle}/status/${x.idOf(posts[0]!.at)}`,
    });
    const [finding] = line.findings;
    expect(finding).toMatchObject({ rule: 'talk-about-pupils', severity: 'stop', clause: '6.v' });
    expect(line.text.slice(finding!.start, finding!.end)).toBe('Ollie Benning');
  });

  test('all three sites in one run, and only what has findings', async () => {
    const { out } = await run([files.x, files.facebook, files.instagram]);
    expect([...new Set(out.map(({ platform }) => platform))]).toEqual(['x', 'facebook', 'instagram']);
    expect(out.every(({ findings }) => findings.length > 0)).toBe(true);
  });

  test('a part that cannot be read is a fault in the input, and the rest is read', async () => {
    const { out, err, faulty } = await run([files.html, files.facebook]);
    expect(faulty).toBe(true);
    expect(err).toContain('html.zip: It is the HTML kind of a download from Facebook');
    expect(err).toMatch(/archived_stories\.json \(stories\): 1 record, 1 not understood\. Could not tell/);
    expect(out.length).toBeGreaterThan(5);
  });

  test('somebody else’s download is not read', async () => {
    const { out, err, faulty } = await run([files.x], ['--owner', '@tobiasquill']);
    expect({ out, faulty }).toEqual({ out: [], faulty: true });
    expect(err).toContain('of Wren Ashdown (@wrenashdown), not of @tobiasquill');
    expect((await run([files.x], ['--owner', '@WrenAshdown'])).out).toHaveLength(5);
  });

  test('a folder that was unpacked', async () => {
    const root = join(folder, 'unpacked');
    for (const [path, text] of Object.entries(x.parts2023())) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { out, faulty } = await run([root]);
    expect(faulty).toBe(false);
    expect(out.map(({ text }) => text)).toContain(x.longText);
  });

  test('wrong usage and a file that is not there are told apart', async () => {
    await expect(run([])).rejects.toBeInstanceOf(UsageError);
    await expect(run(['/no/such/download.zip'])).rejects.toThrow(/no such file/);
  });
});
