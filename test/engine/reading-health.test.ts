import { describe, expect, test } from 'vitest';
import { healthOf } from '../../src/engine/reading-health.ts';
import type { PageReading } from '../../src/engine/site-adapter.ts';

const page = (change: Partial<PageReading>): PageReading => ({
  site: 'x',
  page: 'profile',
  state: 'ready',
  signedIn: null,
  accounts: [],
  profile: null,
  people: null,
  posts: null,
  comments: null,
  threads: null,
  editors: null,
  settings: null,
  unread: [],
  worked: [],
  ...change,
});

describe('how well a page was read', () => {
  test('a thing that one of many lacks was read; one that all lack was not', () => {
    expect(
      healthOf(page({ worked: ['people', 'people[].name'], unread: ['people[3].name', 'people[0].handle'] })),
    ).toMatchObject({ worked: ['people', 'people[].name'], missed: ['people[].handle'] });
  });
  test('settings and quotes are kept as kinds, without which', () => {
    expect(
      healthOf(page({ worked: ['settings.protect-posts'], unread: ['posts[0].quote.author', 'settings'] })),
    ).toMatchObject({ worked: ['settings[]'], missed: ['posts[].quote', 'settings'] });
  });
  test('what a site keeps from everybody is no sign of a change', () => {
    const unread = ['posts[0].time', 'posts[0].author'];
    expect(healthOf(page({ site: 'facebook', unread })).missed).toEqual(['posts[].author']);
    expect(healthOf(page({ site: 'x', unread })).missed).toEqual(['posts[].time', 'posts[].author']);
  });
  test('a name that is not of the list is not passed on', () => {
    expect(healthOf(page({ worked: ['Mia Hollis'], unread: ['<b>'] }))).toMatchObject({
      worked: [],
      missed: [],
    });
  });
});
