import { all } from '../../dom/safe.ts';
import { at, dataAbout, findIn, isDict, sourceOf, textAt, type Dict } from '../read/inline-data.ts';
import { tidy } from '../read/text.ts';

export type Field = { type: string; value: string; link?: string };
export type ProfileData = {
  fields: Field[];
  /** Whether the data has a part about this at all. */ parts: Set<string>;
};

/** Kinds of lines of an introduction, with the kind of field that each is. */
const cards: Record<string, string> = {
  INTRO_CARD_WORK: 'work',
  INTRO_CARD_EDUCATION: 'education',
  INTRO_CARD_CURRENT_CITY: 'current_city',
  INTRO_CARD_HOMETOWN: 'hometown',
  INTRO_CARD_WEBSITE: 'website',
  INTRO_CARD_PROFILE_PHONE: 'phone',
  INTRO_CARD_PROFILE_EMAIL: 'email',
  INTRO_CARD_ADDRESS: 'address',
  INTRO_CARD_INFLUENCER_CATEGORY: 'category',
};
/** Lines whose words are a sentence around a linked name. */
const aroundName = new Set(['work', 'education', 'current_city', 'hometown']);

/** The fields of a profile in the data its page came with; each is there twice. */
export function profileData(document: Document, owners: readonly string[]): ProfileData {
  const fields = new Map<string, Field>();
  const parts = new Set<string>();
  const add = (type: string, value: string, link: string | undefined): void => {
    const field = { type, value: tidy(value), ...(link !== undefined && { link }) };
    if (field.value !== '') fields.set(`${type} ${field.value}`, field);
  };
  for (const data of dataOf(document, owners)) {
    findIn(data, (value) => {
      if (!isDict(value)) return undefined;
      if (typeof value.field_section_type === 'string') parts.add(value.field_section_type);
      if (value.profile_tile_view_type === 'INTRO' || value.profile_tile_section_type === 'INTRO')
        parts.add('intro');
      const kind = value.timeline_context_list_item_type;
      if (typeof kind === 'string' && Object.hasOwn(cards, kind)) {
        parts.add('intro');
        addCard(cards[kind]!, value, add);
        return value;
      }
      const status = textAt(value, 'profile_status_text', 'text');
      if (status !== undefined) add('bio', status, undefined);
      const type = typeof value.field_type === 'string' ? value.field_type : undefined;
      const text = textAt(value, 'title', 'text') ?? textAt(value, 'text_content', 'text');
      if (type !== undefined && text !== undefined) add(type, text, textAt(value, 'link_url'));
      return undefined;
    });
  }
  return { fields: [...fields.values()], parts };
}

/** A line of an introduction; where it is a sentence, the name that it links to is what it says. */
function addCard(
  type: string,
  item: Dict,
  add: (type: string, value: string, link: string | undefined) => void,
): void {
  const [card] = findIn(item, (value) =>
    isDict(value) && isDict(value.title) && typeof value.title.text === 'string' ? value : undefined,
  );
  const text = textAt(card, 'title', 'text') ?? textAt(item, 'plaintext_title', 'text');
  if (text === undefined) return;
  const range = at(card, 'title', 'ranges', 0);
  const [offset, length] = [at(range, 'offset'), at(range, 'length')];
  const name =
    aroundName.has(type) && typeof offset === 'number' && typeof length === 'number'
      ? text.slice(offset, offset + length).trim()
      : '';
  add(type, name === '' ? text : name, textAt(card, 'url'));
}

/** The name of a profile that is not drawn: what the title says, when the page's own data of them has it too. */
export function nameInData(document: Document, owners: readonly string[]): string | undefined {
  const [title] = all(document, 'head > title');
  const titled = tidy(title?.textContent ?? '').replace(/^\(\d+\+?\) /, '');
  const name = / [|\\] Facebook$/.test(titled) ? titled.slice(0, -' | Facebook'.length) : undefined;
  if (name === undefined) return undefined;
  const written = `"name":${JSON.stringify(name)}`;
  return owners.some((owner) => dataAbout(document, [owner, written]).length > 0) ? name : undefined;
}

/** The data of a page that speaks of one person: by the name in their address, or by their number. */
function dataOf(document: Document, owners: readonly string[]): unknown[] {
  const about = new Set(owners);
  for (const owner of owners) {
    const id = numberOf(document, owner);
    if (id !== undefined) about.add(id);
  }
  const words = ['"field_type"', '"timeline_context_list_item_type"', '"profile_status_text"'];
  return [
    ...new Set(words.flatMap((word) => [...about].flatMap((owner) => dataAbout(document, [word, owner])))),
  ];
}

/** The number of who has a name in their address, as the page's own route says it. */
function numberOf(document: Document, vanity: string): string | undefined {
  const name = vanity.toLowerCase();
  for (const script of all(document, 'script:not([src])')) {
    const source = sourceOf(script);
    if (!source.includes('"userVanity"')) continue;
    for (const [, before, id] of source.matchAll(/"userVanity":"([\w.-]{1,80})","userID":"(\d{1,25})"/gi))
      if (before?.toLowerCase() === name) return id;
    for (const [, id, after] of source.matchAll(/"userID":"(\d{1,25})","userVanity":"([\w.-]{1,80})"/gi))
      if (after?.toLowerCase() === name) return id;
  }
  return undefined;
}
