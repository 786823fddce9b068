// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '../../src/cli/read.ts';
import { openSavedPage } from '../../src/cli/saved-page.ts';
import type { PageReading } from '../../src/engine/site-adapter.ts';

const folder = join(process.cwd(), 'test', 'fixtures', 'pages');
const pages = readdirSync(folder).flatMap((site) =>
  readdirSync(join(folder, site))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${site}/${file}`),
);

/** Everything a reading says that a person wrote or is called by. */
function said(value: unknown, words: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') {
    for (const word of value.split(/[^\p{L}\p{N}_]+/u)) if (word.length > 3) words.add(word.toLowerCase());
  } else if (value && typeof value === 'object') {
    for (const inner of Object.values(value)) said(inner, words);
  }
  return words;
}

const texts = ({
  signedIn,
  profile,
  people,
  posts,
  comments,
  threads,
  editors,
}: PageReading): Set<string> => {
  const words = said([
    signedIn,
    profile,
    people?.map(({ relation: _relation, ...card }) => ({ ...card, relation: null })),
    posts,
    comments,
    threads,
    editors?.map(({ text, as }) => [text, as]),
  ]);
  // Words of addresses that are the sites' own.
  for (const own of [
    'https',
    'http',
    'www',
    'facebook',
    'instagram',
    'status',
    'posts',
    'photo',
    'profile',
    'fbid',
    'story_fbid',
    'reel',
    'groups',
    'user',
    'comment_id',
    'friends',
    'name',
    'script',
    'image',
    'alert',
    'link',
  ])
    words.delete(own);
  return words;
};

describe('the structure of a page', () => {
  test.each(pages)('%s keeps no word, name, number or address of anybody', async (name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    const reading = await readSavedPage(source);
    const { structureOf } = await import('../../src/sites/structure.ts');
    const structure = structureOf(openSavedPage(source, reading.url ?? 'https://x.com/')).toLowerCase();
    expect(structure.length).toBeGreaterThan(100);
    const kept = [...texts(reading)].filter((word) =>
      new RegExp(`(?<![\\p{L}_])${word}(?![\\p{L}_])`, 'u').test(structure),
    );
    expect(kept).toEqual([]);
    expect(structure).not.toMatch(/[1-9]\d{4,}(?![\d.]*[a-z ]*[-.])/);
  });

  test('still tells a maintainer which parts are there', async () => {
    const source = readFileSync(join(folder, 'x/home.html'), 'utf8');
    const { structureOf } = await import('../../src/sites/structure.ts');
    const structure = structureOf(openSavedPage(source, 'https://x.com/home'));
    for (const part of [
      'data-testid="primaryColumn"',
      'data-testid="tweetText"',
      'data-testid="UserAvatar-Container-x"',
      'href="https://host/xxxx*xxx*xxxx/status/00000000"',
    ])
      expect(structure).toContain(part);
    // Read again, it has the same parts in the same places.
    const again = await readSavedPage(structure.replace(/https:\/\/host/g, 'https://x.com'), {
      site: 'x',
      address: new URL('https://x.com/home'),
    });
    expect(again.people?.length).toBe(3);
    expect(again.editors).toMatchObject([{ kind: 'post', canSend: false }]);
  });
});
