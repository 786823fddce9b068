// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { addressOfSavedPage } from '../../src/cli/address-of-saved-page.ts';
import { read, readSavedPage } from '../../src/cli/read.ts';
import { UsageError } from '../../src/cli/usage.ts';

const folder = join(process.cwd(), 'test', 'fixtures', 'pages');
const page = (name: string): string => readFileSync(join(folder, name), 'utf8');
const pages = readdirSync(folder).flatMap((site) =>
  readdirSync(join(folder, site))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${site}/${file}`),
);

/** As a terminal prints it: what is `undefined` is left out. */
const printed = async (source: string, given?: Parameters<typeof readSavedPage>[1]): Promise<object> =>
  JSON.parse(JSON.stringify({ ...(await readSavedPage(source, given)), worked: undefined })) as object;

describe('saved pages', () => {
  test('there are some of each site', () => expect(pages.length).toBeGreaterThan(40));

  test.each(pages)('%s is read as it is written down beside it', async (name) => {
    expect(await printed(page(name))).toEqual(JSON.parse(page(name.replace('.html', '.json'))));
  });

  test.each(pages)(
    '%s says the same when it was saved without its data scripts, or says that it cannot',
    async (name) => {
      const bare = page(name).replace(/<script[\s\S]*?<\/script>/g, '');
      const whole = (await printed(page(name))) as Record<string, unknown>;
      const { unread, ...less } = (await printed(bare)) as { unread: string[] } & Record<string, unknown>;
      for (const field of ['profile', 'signedIn'] as const) {
        const before = whole[field] as Record<string, unknown> | null | undefined;
        const after = less[field] as Record<string, unknown> | null | undefined;
        if (!before || !after) continue;
        for (const [key, value] of Object.entries(after)) {
          // Without its data a page may know less: a name in no address, the beginning of a bio. Never another thing.
          if (
            value === null ||
            ['bio', 'bioCut', 'counts', 'website', 'closed', 'id', 'profile'].includes(key)
          )
            continue;
          expect(value, `${field}.${key}`).toEqual(before[key] ?? value);
        }
      }
      expect(unread).toBeInstanceOf(Array);
    },
  );
});

describe('where a page is from', () => {
  test.each([
    ['<!-- saved from url=(0018)https://x.com/home -->', 'https://x.com/home'],
    [
      '<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://www.instagram.com/a.b/ \n saved date: Sat\n-->',
      'https://www.instagram.com/a.b/',
    ],
    ['<head><link href=https://x.com/a rel=canonical>', 'https://x.com/a'],
    [
      '<head><meta property="og:url" content="https://www.facebook.com/a?b=1&amp;c=2">',
      'https://www.facebook.com/a?b=1&c=2',
    ],
    ['<head><title>nothing</title>', undefined],
    ['<!-- saved from url=(0004)abc: -->', undefined],
  ])('%s', (source, address) => expect(addressOfSavedPage(source)?.href).toBe(address));

  test('what is given on the command line stands above what the page says', async () => {
    const reading = await readSavedPage(page('x/home.html'), {
      address: new URL('https://x.com/settings/audience_and_tagging'),
    });
    expect(reading.page).toBe('settings');
  });

  test('a page without an address is known by what it shows', async () => {
    const lost = (name: string): string =>
      page(name)
        .replace(/<!-- saved.*?-->/, '')
        .replace(/<(?:link|meta property)[^>]*>/g, '');
    for (const [name, kind] of [
      ['x/home.html', 'home'],
      ['x/profile-signed-out.html', 'profile'],
      ['x/article.html', 'post'],
      ['instagram/edit-2020.html', 'edit-profile'],
      ['instagram/messages.html', 'messages'],
      ['instagram/post-over-profile.html', 'post'],
      ['facebook/home-arabic.html', 'home'],
    ] as const) {
      const reading = await readSavedPage(lost(name), { site: name.split('/')[0] as 'x' });
      expect([name, reading.url, reading.page]).toEqual([name, null, kind]);
    }
  });

  test('pages saved with closing tags and quotation marks left out are read the same', async () => {
    const html =
      '<!DOCTYPE html><html lang=en><!--\n Page saved with SingleFile \n url: https://x.com/a_b \n--><body><main><div data-testid=primaryColumn><div data-testid=UserName><div dir=ltr><span>A B</span></div><div dir=ltr><span>@a_b</span></div></div><div data-testid=UserDescription><span>Hi</span></div><ul><li>one<li>two</ul></div></main>';
    expect((await readSavedPage(html)).profile).toMatchObject({
      displayName: 'A B',
      handle: 'a_b',
      bio: 'Hi',
    });
  });
});

describe('bad input has its answer', () => {
  const people = async () => (await readSavedPage(page('x/hostile-names.html'))).people!;

  test('a name of 10,000 characters is its first thousand', async () =>
    expect((await people())[0]!.name).toBe('A'.repeat(1000)));
  test('markup in a name is text', async () =>
    expect((await people())[1]!.name).toBe('<img src=x onerror=alert(1)><script>alert(2)</script>'));
  test('signs that turn text round or take no room are left out', async () =>
    expect((await people())[2]!.name).toBe('evil name'));
  test('a name with nothing to see is unread', async () => {
    const reading = await readSavedPage(page('x/hostile-names.html'));
    expect(reading.people![3]!.name).toBeUndefined();
    expect(reading.unread).toContain('people[3].name');
  });
  test('two people with one name are two', async () => {
    const twins = (await people()).filter(({ name }) => name === 'Sam Twin');
    expect(twins.map(({ handle }) => handle)).toEqual(['twins_a', 'twins_b']);
  });
  test('a card whose picture and link are of two people says whose it is of neither', async () => {
    const reading = await readSavedPage(page('x/hostile-names.html'));
    expect(reading.people![6]!.handle).toBeUndefined();
    expect(reading.unread).toContain('people[6].handle');
  });
  test('an emoji cut in two is not left as half a character', async () => {
    const html = page('x/hostile-names.html').replace('A'.repeat(10_000), `${'A'.repeat(999)}😀`);
    expect((await readSavedPage(html)).people![0]!.name).toBe('A'.repeat(999));
  });
  test.each(['', 'x', '<', '<html', '<!DOCTYPE html><body></body>', '\u0000\u0001', '<div>'.repeat(3000)])(
    'a broken page %# is read as far as it goes',
    async (source) => {
      for (const site of ['x', 'facebook', 'instagram'] as const)
        expect((await readSavedPage(source, { site })).signedIn).toBeFalsy();
    },
  );
  test('data that is no data is passed over', async () => {
    const html = page('instagram/profile-german.html').replace('{"require"', '{"require');
    const reading = await readSavedPage(html);
    expect(reading.signedIn).toMatchObject({ handle: 'mia.hollis' });
    expect(reading.unread).toContain('signedIn.displayName');
  });
});

describe('read, from a terminal', () => {
  const run = async (args: string[]): Promise<{ out: string; err: string }> => {
    const [output, errors] = [new PassThrough(), new PassThrough()];
    await read(args, output, errors);
    output.end();
    errors.end();
    return {
      out: (await output.setEncoding('utf8').toArray()).join(''),
      err: (await errors.setEncoding('utf8').toArray()).join(''),
    };
  };
  test('prints one object', async () => {
    const { out, err } = await run([join(folder, 'x/home.html')]);
    expect(err).toBe('');
    expect(out.endsWith('}\n')).toBe(true);
    expect(JSON.parse(out)).toMatchObject({ site: 'x', page: 'home', unread: [] });
    expect(JSON.parse(out)).not.toHaveProperty('worked');
  });
  test('tells wrong usage from a page that is not there', async () => {
    await expect(run([])).rejects.toBeInstanceOf(UsageError);
    await expect(run(['a.html', '--site', 'myspace'])).rejects.toBeInstanceOf(UsageError);
    await expect(run(['a.html', '--url', 'nowhere'])).rejects.toBeInstanceOf(UsageError);
    await expect(run(['/no/such/page.html'])).rejects.toThrow(/no such file/);
  });
});
