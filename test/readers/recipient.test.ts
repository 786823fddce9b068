import { describe, expect, test } from 'vitest';
import type { SiteReader } from '../../src/engine/site-adapter.ts';
import { facebookReader } from '../../src/sites/facebook/reader.ts';
import { instagramReader } from '../../src/sites/instagram/reader.ts';
import { xReader } from '../../src/sites/x/reader.ts';

/** Pieces of conversations in the shapes of the sites; all invented. */
const xOld = (links: string): string =>
  `<section data-testid="DmActivityContainer"><div>${links}<h2 role="heading">Mabli</h2></div>
   <div><a href="/somebody_else">a post that was passed on</a></div><div id="box"></div></section>`;
const instagram = (head: string): string =>
  `<main><div data-pagelet="IGDInboxHeaderOffMsys"><div>${head}<div><h2><span title="Mabli">Mabli</span></h2></div></div></div>
   <div><a href="/somebody.else/">x</a></div><div id="box"></div></main>`;
const facebook = (head: string): string =>
  `<div role="main"><div>${head}</div><div><a href="/somebody.else">x</a></div><div id="box"></div></div>`;

const at = (reader: SiteReader, address: string, html: string): unknown => {
  document.body.innerHTML = html;
  return reader.recipient(
    { document, address: new URL(address) },
    document.querySelector<HTMLElement>('#box')!,
  );
};

describe('to whom a message box writes', () => {
  test.each([
    [
      'X, by the link over the messages and by the numbers in the address',
      xReader,
      'https://x.com/messages/11-22',
      xOld('<a href="/mabli_o">.</a>'),
      [{ handle: 'mabli_o' }, { id: '11-22' }, { id: '11' }, { id: '22' }],
    ],
    [
      'X, the newer chat has no link',
      xReader,
      'https://x.com/i/chat/11-22',
      '<div data-testid="dm-conversation-panel"><b data-testid="dm-conversation-username">Mabli</b><i id="box"></i></div>',
      [{ id: '11-22' }, { id: '11' }, { id: '22' }],
    ],
    [
      'X, a group has several',
      xReader,
      'https://x.com/messages/99',
      xOld('<a href="/mabli_o">.</a><a href="/rhys_o">.</a>'),
      [],
    ],
    [
      'Facebook, by the link around the name and by the address',
      facebookReader,
      'https://www.facebook.com/messages/t/77/',
      facebook('<a href="/mabli.oakes"><h1><span dir="auto">Mabli</span></h1></a>'),
      [{ handle: 'mabli.oakes' }, { id: '77' }],
    ],
    [
      'Facebook, a group leads to nobody but itself',
      facebookReader,
      'https://www.facebook.com/messages/t/88/',
      facebook('<h1><span dir="auto">Choir</span></h1>'),
      [{ id: '88' }],
    ],
    [
      'Instagram, by the link beside the name',
      instagramReader,
      'https://www.instagram.com/direct/t/1/',
      instagram('<a href="/mabli.oakes/">.</a>'),
      [{ handle: 'mabli.oakes' }],
    ],
    [
      'Instagram, a group has several',
      instagramReader,
      'https://www.instagram.com/direct/t/1/',
      instagram('<a href="/mabli.oakes/">.</a><a href="/rhys.oakes/">.</a>'),
      [],
    ],
    [
      'nobody, where there is no name over it',
      instagramReader,
      'https://www.instagram.com/direct/t/1/',
      '<main><a href="/mabli.oakes/">x</a><div id="box"></div></main>',
      [],
    ],
  ] as const)('%s', (_, reader, address, html, expected) =>
    expect(at(reader, address, html)).toEqual(expected),
  );
});

describe('how many stand in a list', () => {
  const total = (reader: SiteReader, address: string, html: string): number | undefined => {
    document.body.innerHTML = html;
    return reader.listTotal({ document, address: new URL(address) });
  };
  const head = (words: string): string =>
    `<div role="main"><a href="/sam.oakes/friends"><strong>${words}</strong></a></div>`;

  test.each([
    [facebookReader, 'https://www.facebook.com/sam.oakes/friends', head('187 friends'), 187],
    [facebookReader, 'https://www.facebook.com/sam.oakes/friends', head('1.2K friends'), undefined],
    [facebookReader, 'https://www.facebook.com/sam.oakes/friends_recent', head('187 friends'), undefined],
    // Beside the list of friends a friend’s own page is open.
    [facebookReader, 'https://www.facebook.com/friends/list', head('187 friends'), undefined],
    [
      instagramReader,
      'https://www.instagram.com/sam.oakes/followers/',
      '<header><a href="/sam.oakes/followers/"><span><span title="12,345">12.3K</span> followers</span></a></header>',
      12345,
    ],
    [
      instagramReader,
      'https://www.instagram.com/sam.oakes/following/',
      '<header><a href="/sam.oakes/following/"><span>365</span> following</a></header>',
      365,
    ],
    [xReader, 'https://x.com/sam_oakes/followers', '<main>5 followers</main>', undefined],
  ] as const)('%# %s', (reader, address, html, expected) =>
    expect(total(reader, address, html)).toBe(expected),
  );
});
