import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import type { Post } from '../data/posts.ts';
import { t } from '../language.ts';
import { personBy } from '../page/store.ts';
import { Link } from '../ui/link.tsx';
import { LinkedText } from '../ui/linked-text.tsx';
import { Pressable } from '../ui/pressable.tsx';

const shownLength = 120;
const block = css('padding-top: 6px; overflow-wrap: anywhere');
const author = css('font-weight: 600; margin-right: 4px');
const more = css('display: inline; color: var(--ig-secondary-text)');

// The attribute as the site writes it; a style set through the DOM would be spaced differently.
const inline = (element: HTMLElement | null) => element?.setAttribute('style', 'display:inline');

function shorten(caption: string): string {
  const [first = ''] = caption.split('\n');
  if (first.length <= shownLength) return first;
  return first.slice(0, first.lastIndexOf(' ', shownLength));
}

export function FeedCaption({ post }: { post: Post }) {
  const [whole, setWhole] = useState(false);
  const short = shorten(post.caption);
  const cut = !whole && short !== post.caption;
  const { handle } = personBy(post.author);
  if (!post.caption) return null;
  return (
    <div class={block}>
      <Link class={author} href={`/${handle}/`}>
        {handle}
      </Link>
      <div ref={inline}>
        <span dir="auto">
          <LinkedText text={cut ? short : post.caption} />
          {cut && '... '}
          {cut && (
            <Pressable class={more} onPress={() => setWhole(true)}>
              {t.moreText}
            </Pressable>
          )}
        </span>
      </div>
    </div>
  );
}
