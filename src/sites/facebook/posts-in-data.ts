import type { Post } from '../../engine/site-adapter.ts';
import { dataAbout, findIn, isDict, textAt, type Dict } from '../read/inline-data.ts';
import { tidy, tidyText } from '../read/text.ts';
import { personAt, postOfAddress } from './addresses.ts';

/** Posts that a page came with and did not draw: saved before its scripts ran, or with them switched off. */
export function postsInData(document: Document): Post[] {
  const stories = new Map<string, Dict>();
  for (const data of dataAbout(document, ['"post_id"', '"creation_time"'])) {
    for (const story of findIn(data, (value) =>
      isDict(value) && typeof value.post_id === 'string' && isDict(value.comet_sections) ? value : undefined,
    ))
      stories.set(story.post_id as string, story);
  }
  return [...stories.values()].flatMap((story): Post[] => {
    const within = <T>(take: (value: Dict) => T | undefined): T | undefined =>
      findIn(story, (value) => (isDict(value) ? take(value) : undefined))[0];
    const actors = within(({ actors }) =>
      Array.isArray(actors) && isDict(actors[0]) ? actors[0] : undefined,
    );
    const author = textAt(actors, 'name');
    if (author === undefined) return [];
    const text = within(({ message }) => textAt(message, 'text'));
    const unsaid = within(({ message }) => (message === null ? '' : undefined));
    const time = within(({ creation_time: at }) => (typeof at === 'number' && at > 0 ? at : undefined));
    const address = within(
      (value) => textAt(value, 'wwwURL') ?? (value.creation_time ? textAt(value, 'url') : undefined),
    );
    const profile = textAt(actors, 'url');
    const person = profile !== undefined && URL.canParse(profile) ? personAt(new URL(profile)) : undefined;
    // A story that passes another on has that one's words in it too.
    const passedOn = within((value) => (isDict(value.attached_story) ? true : undefined));
    return [
      {
        author: tidy(author),
        handle: person ? person.handle : undefined,
        ...(person && { profile: person.profile }),
        text: passedOn ? undefined : text !== undefined ? tidyText(text) : unsaid,
        time: time === undefined ? undefined : new Date(time * 1000).toISOString(),
        permalink:
          address !== undefined && URL.canParse(address)
            ? postOfAddress(new URL(address))?.permalink
            : undefined,
      },
    ];
  });
}
