import { css } from '../css.ts';
import { t } from '../language.ts';
import { useSource } from '../page/source.ts';
import { store, storeSource } from '../page/store.ts';
import { FeedArticle } from './feed-article.tsx';
import { HomeTop } from './home-top.tsx';
import { SideColumn } from './side-column.tsx';
import { StoryTray } from './story-tray.tsx';
import { VirtualColumn } from './virtual-column.tsx';

const row = css('display: flex; justify-content: center; gap: 64px; padding: 16px 20px 0', {
  narrow: 'padding: 0; gap: 0',
});
const column = css('width: 470px; max-width: 100%; flex-shrink: 0', {
  narrow: 'width: 100%; flex-shrink: 1',
});

export function HomePage() {
  useSource(storeSource);
  return (
    <>
      <HomeTop />
      <div class={row}>
        <div class={column}>
          <StoryTray label={t.stories} />
          <VirtualColumn
            estimate={760}
            keys={store.feed}
            row={(code) => <FeedArticle post={store.posts.get(code)!} />}
          />
        </div>
        <SideColumn />
      </div>
    </>
  );
}
