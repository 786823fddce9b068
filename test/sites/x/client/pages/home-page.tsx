import { useMemo, useState } from 'react';
import { InlineComposer } from '../compose/inline-composer.tsx';
import { TabRow } from '../frame/tab-row.tsx';
import { TopNavBar } from '../frame/top-nav-bar.tsx';
import { t } from '../language.ts';
import { postItem } from '../list/post-items.tsx';
import { suggestionItems } from '../list/suggestion-items.tsx';
import { Timeline } from '../list/timeline.tsx';
import { useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { useTitle } from '../title.ts';
import { useNarrow } from '../width.ts';

const suggestionsAfter = 8;

export function HomePage() {
  const [tab, setTab] = useState<'forYou' | 'following'>('forYou');
  const narrow = useNarrow();
  const home = useSite((state) => state.home);
  const posts = useSite((state) => state.posts);
  const following = useSite((state) => state.following);
  useTitle(t.home);

  const items = useMemo(() => {
    const all = home.flatMap((id) => posts[id] ?? []);
    if (tab === 'following')
      return all.filter((post) => following.has(post.author)).map((post) => postItem(post));
    return all.map((post) => postItem(post)).toSpliced(suggestionsAfter, 0, ...suggestionItems());
  }, [home, posts, following, tab]);

  const tabs = (
    <TabRow
      label={t.homeTimeline}
      tabs={[
        { label: t.forYou, href: '/home', active: tab === 'forYou', onPress: () => setTab('forYou') },
        {
          label: t.following,
          href: '/home',
          active: tab === 'following',
          onPress: () => setTab('following'),
        },
      ]}
    />
  );
  return (
    <Box aria-label={t.homeTimeline} tabIndex={0} css={{ outline: 'none' }}>
      {narrow ? (
        <>
          <TopNavBar title={t.home} />
          {tabs}
        </>
      ) : (
        <>
          <Box
            css={{
              position: 'sticky',
              top: 0,
              zIndex: 3,
              backgroundColor: 'var(--veil)',
              backdropFilter: 'blur(12px)',
            }}
          >
            {tabs}
          </Box>
          <InlineComposer editors={tab} />
        </>
      )}
      <Timeline label={t.yourTimeline} items={items} />
    </Box>
  );
}
