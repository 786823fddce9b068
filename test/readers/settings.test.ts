// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readerIds, type ReadSetting } from '../../src/audit/setting.ts';
import { auditSettings } from '../../src/audit/settings/index.ts';
import { judge } from '../../src/audit/answer.ts';
import type { SettingSighting } from '../../src/engine/site-adapter.ts';
import { sightSettings as facebook } from '../../src/sites/facebook/settings/read.ts';
import { sightSettings as instagram } from '../../src/sites/instagram/settings/read.ts';
import { sightSettings as x } from '../../src/sites/x/settings/read.ts';

const readers = { x, facebook, instagram };
const at = (address: string, html: string) => {
  const { hostname } = new URL(address);
  const site = hostname.includes('facebook')
    ? 'facebook'
    : hostname.includes('instagram')
      ? 'instagram'
      : 'x';
  const document = new DOMParser().parseFromString(
    `<html><body><main role="main">${html}</main></body></html>`,
    'text/html',
  );
  return readers[site]({ document, address: new URL(address) });
};
const states = (sightings: readonly SettingSighting[] | null | undefined) =>
  Object.fromEntries((sightings ?? []).map(({ setting, state }) => [setting.id, state]));

const box = (checked = false): string => `<label><input type="checkbox"${checked ? ' checked' : ''}></label>`;
const radio = (name: string, on: boolean, words = ''): string =>
  `<div><div><input type="radio"${name && ` name="${name}"`}${on ? ' checked' : ''}></div><span>${words}</span></div>`;
const choice = (title: string, prefix: string, value: string): string =>
  `<div style="x"><div><span dir="auto">${title}</span></div><div role="button" aria-label="${prefix} ${value}. "><span>${value}</span></div></div>`;

describe('X: page and order alone', () => {
  const address = 'https://x.com/settings/';
  test.each([
    ['audience_and_tagging', box(true) + box(), { 'protect-posts': true, 'protect-videos': false }],
    ['audience_and_tagging', box(true), { 'protect-posts': true }],
    ['contacts', box() + box(true), { 'found-by-email': false, 'found-by-phone': true }],
    // One more or fewer than there should be: which is which cannot be told.
    ['contacts', box(), { 'found-by-email': undefined, 'found-by-phone': undefined }],
    ['tagging', box(), { 'photo-tagging': 'none' }],
    [
      'tagging',
      box(true) + radio('allow_media_tagging', false) + radio('allow_media_tagging', true),
      { 'photo-tagging': 'following' },
    ],
    ['tagging', box(true), { 'photo-tagging': undefined }],
    ['tagging', box(true) + radio('allow_media_tagging', true), { 'photo-tagging': undefined }],
    ['direct_messages', `<div></div>`, {}],
  ])('%s', (page, html, expected) => {
    expect(states(at(address + page, html))).toEqual(expected);
  });

  test('a page that should hold settings and has none could not be read; another page has none', () => {
    expect(at(`${address}security`, '<p>Loading</p>')).toBeUndefined();
    expect(at(`${address}display`, '<p>Colours</p>')).toBeNull();
  });
});

describe('Facebook: the words of a choice are known or the state is not', () => {
  const tab = (name: string): string => `https://www.facebook.com/settings/?tab=${name}`;
  test.each([
    ['Who can see your future posts?', 'Edit privacy. Sharing with', 'Friends', 'friends'],
    [
      'Wer kann deine künftigen Beiträge sehen?',
      'Privatsphäre bearbeiten. Wird geteilt mit:',
      'Nur ich',
      'only-me',
    ],
    // The only choice of its page is known without its title.
    ['من يمكنه رؤية منشوراتك', 'تعديل الخصوصية', 'الأصدقاء', 'friends'],
    ['Who can see your future posts?', 'Edit privacy. Sharing with', 'Public', 'everyone'],
    // Never taken for the audience it begins with.
    ['Who can see your future posts?', 'Edit privacy. Sharing with', 'Friends except …', undefined],
    ['Who can see your future posts?', 'Edit privacy. Sharing with', 'Klingon', undefined],
  ])('%s %s %s', (title, prefix, value, state) => {
    expect(states(at(tab('posts'), choice(title, prefix, value)))).toEqual({ 'future-posts': state });
  });

  test('what a page owes and does not show is named', () => {
    const html =
      choice('Who can send you friend requests?', 'Edit privacy.', 'Everyone') +
      `<div style="x"><span dir="auto">?</span><input type="checkbox" role="switch"></div>`;
    expect(states(at(tab('how_people_find_and_contact_you'), html))).toEqual({
      'friend-requests': 'everyone',
      'search-engines': false,
      'friends-list': undefined,
      'found-by-email': undefined,
      'found-by-phone': undefined,
    });
  });
});

describe('Instagram', () => {
  const path = (name: string): string => `https://www.instagram.com/accounts/${name}/`;
  const group = (...radios: string[]): string => `<section>${radios.join('')}</section>`;
  const tags = (on: number, name: string): string =>
    group(
      radio(name, on === 0, 'Allow tags from everyone'),
      radio(name, on === 1, 'Allow tags from people you follow'),
      radio(name, on === 2, 'Don’t allow tags'),
    );
  const mentions = (on: number, name: string): string =>
    group(
      radio(name, on === 0, 'Allow mentions from everyone'),
      radio(name, on === 1, 'Allow mentions from people you follow'),
      radio(name, on === 2, 'Don’t allow mentions'),
    );

  test.each([
    [
      'settings/v2/account_privacy',
      '<input type="checkbox" role="switch" aria-checked="true">',
      { 'private-account': true },
    ],
    [
      'story_replies',
      group(radio('r', false), radio('r', false), radio('r', true)),
      { 'story-replies': 'off' },
    ],
    [
      'story_replies',
      group(radio('r', false), radio('r', true)),
      { 'choice:1': undefined, 'story-replies': undefined },
    ],
    [
      'settings/v2/tags_and_mentions',
      tags(1, 'a') + mentions(0, 'b'),
      { tags: 'following', mentions: 'everyone' },
    ],
    // The other way round: the words of the choices say which is which.
    [
      'settings/v2/tags_and_mentions',
      mentions(2, 'b') + tags(0, 'a'),
      { tags: 'everyone', mentions: 'nobody' },
    ],
    [
      'settings/v2/tags_and_mentions',
      tags(1, 'a'),
      { 'choice:1': undefined, tags: undefined, mentions: undefined },
    ],
    [
      'comments',
      group(radio('c', true, 'Rhywun rhywun'), radio('c', false, 'Pawb')),
      { 'comments-from': undefined },
    ],
    ['edit', '<div><span>Show Threads badge</span><input type="checkbox"></div>', { 'threads-badge': false }],
  ])('%s', (page, html, expected) => {
    expect(states(at(path(page), html))).toEqual(expected);
  });
});

test('every setting that is to be read has a page and a name the reader knows', () => {
  const pages = auditSettings.filter((one): one is ReadSetting => one.read === 'page');
  // Without a single control nothing is ever as it should be, on any page.
  for (const setting of pages) {
    const sightings = at(setting.address, '');
    const read = new Map((sightings ?? []).map(({ setting: { id }, state }) => [id, state]));
    expect(judge(setting, 'suitable', read), setting.id).toBe('unread');
    expect(readerIds(setting).length).toBeGreaterThan(0);
  }
});
