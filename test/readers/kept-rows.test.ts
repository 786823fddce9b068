import { describe, expect, test } from 'vitest';
import type { Page, PersonSighting, SiteReader } from '../../src/engine/site-adapter.ts';
import { KeptRows } from '../../src/page/people/met.ts';
import { facebookReader } from '../../src/sites/facebook/reader.ts';
import { instagramReader } from '../../src/sites/instagram/reader.ts';
import { xReader } from '../../src/sites/x/reader.ts';

type Site = {
  reader: SiteReader;
  address: string;
  list: string;
  row(at: number): string;
  whole(rows: string): string;
};

const sites: Record<string, Site> = {
  X: {
    reader: xReader,
    address: 'https://x.com/samcarter_reads/followers',
    list: '#list',
    row: (at) =>
      `<div data-testid="UserCell"><a href="/mabli_${at}"><img src="#"></a><a href="/mabli_${at}"><span dir="ltr">Mabli ${at}</span></a><button data-testid="${at}9-follow">+</button></div>`,
    whole: (rows) => `<div data-testid="primaryColumn"><section id="list">${rows}</section></div>`,
  },
  Facebook: {
    reader: facebookReader,
    address: 'https://www.facebook.com/samcarter.reads/friends',
    list: '#list',
    row: (at) =>
      `<div><a href="/mabli.${at}"><img src="#"></a><div><a href="/mabli.${at}"><span>Mabli ${at}</span></a></div><div role="button">…</div></div>`,
    whole: (rows) =>
      `<div role="main"><div data-pagelet="ProfileAppSection_0"><div id="list">${rows}</div></div></div>`,
  },
  Instagram: {
    reader: instagramReader,
    address: 'https://www.instagram.com/samcarter_reads/followers/',
    list: '#list',
    row: (at) =>
      `<div><a href="/mabli_${at}/"><img src="#"></a><div><a href="/mabli_${at}/"><span>mabli_${at}</span></a><span>Mabli ${at}</span></div><button>x</button></div>`,
    whole: (rows) => `<main></main><div role="dialog"><input type="text"><div id="list">${rows}</div></div>`,
  },
};

const rowsFrom = (row: (at: number) => string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => row(from + at)).join('');

describe.each(Object.entries(sites))(
  'rows that have not changed, on %s',
  (_, { reader, address, list, row, whole }) => {
    const page = (): Page => ({ document, address: new URL(address) });
    const kept = new KeptRows();
    const read = (): PersonSighting[] => {
      const sightings = reader.people(page(), kept.open(address).of);
      kept.renew(sightings);
      return sightings;
    };
    const names = (some: readonly PersonSighting[]): unknown[] => some.map(({ card }) => card.name);

    test('are not read again, and what is added, changed or gone is', () => {
      document.body.innerHTML = whole(rowsFrom(row, 0, 40));
      const box = document.querySelector(list)!;
      const first = read();
      expect(first).toHaveLength(40);
      expect(read().every((one, at) => one === first[at])).toBe(true);

      // The list grows, one row goes, and one is used again for somebody else.
      box.insertAdjacentHTML('beforeend', rowsFrom(row, 40, 45));
      first[3]!.element.remove();
      const used = first[5]!.element;
      used.innerHTML = row(77).replace(/^<div[^>]*>|<\/div>$/g, '');
      kept.changed(used);
      const then = read();
      const whole2 = reader.people(page());
      expect(names(then)).toEqual(names(whole2));
      expect(then.map(({ card }) => card)).toEqual(whole2.map(({ card }) => card));
      expect(then.map(({ element }) => element)).toEqual(whole2.map(({ element }) => element));
      expect(then[0]).toBe(first[0]);
      expect(then.find(({ element }) => element === used)?.card.handle).toMatch(/77$/);
      expect(kept.of(first[3]!.element)).toBeUndefined();
    });

    test('are all read again on another page', () => {
      document.body.innerHTML = whole(rowsFrom(row, 0, 10));
      const [one] = read();
      kept.open(`${address}?other`);
      expect(kept.of(one!.element)).toBeUndefined();
    });
  },
);
