import type { KeyboardEvent, MouseEvent } from 'react';
import type { Post } from '../data/posts.ts';
import { count, momentOf, t } from '../language.ts';
import { Link } from '../link.tsx';
import { Avatar } from '../people/avatar.tsx';
import { navigate } from '../route.ts';
import { personOf, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { useGeneratedId } from '../style/generated-id.ts';
import { Text, Words } from '../style/text.tsx';
import { Caret } from './caret.tsx';
import { PostActions } from './post-actions.tsx';
import { PostNames } from './post-names.tsx';
import { PostPhotos } from './post-photos.tsx';
import { PostText } from './post-text.tsx';
import { QuoteBlock } from './quote-block.tsx';
import { SocialContext } from './social-context.tsx';

type Props = {
  post: Post;
  /** In a list, as the subject of its own page, or above the reply that is being written. */
  place?: 'list' | 'focal' | 'parent';
  pinned?: boolean;
};

export function PostArticle({ post, place = 'list', pinned = false }: Props) {
  const names = useGeneratedId();
  const text = useGeneratedId();
  const actions = useGeneratedId();
  const quoted = useSite((state) => (post.quote ? state.posts[post.quote] : undefined));
  const person = personOf(post.author);
  if (!person) return null;
  const focal = place === 'focal';
  const address = `/${post.author}/status/${post.id}`;

  const open = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) => {
    if (place !== 'list' || post.advert || !(event.target instanceof Element)) return;
    // What a menu in the layers does reaches here too, as React sees it inside this post.
    if (!event.currentTarget.contains(event.target)) return;
    const control = event.target.closest('a,button,[role="link"],[role="menuitem"]');
    if (control || getSelection()?.isCollapsed === false) return;
    navigate(address);
  };

  const header = (
    <Box css={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
      <PostNames id={names} person={person} post={post} layout={focal ? 'stacked' : 'line'} />
      <Box css={{ flexDirection: 'row' }}>
        {post.advert && (
          <Text css={{ color: 'var(--muted)' }}>
            <Words>{t.ad}</Words>
          </Text>
        )}
        {place !== 'parent' && <Caret post={post} />}
      </Box>
    </Box>
  );
  const body = (
    <>
      <PostText id={text} post={post} size={focal ? 'large' : 'normal'} whole={place !== 'list'} />
      {place !== 'parent' && <PostPhotos post={post} />}
      {quoted && (
        <Box css={{ marginTop: 12 }}>
          <QuoteBlock post={quoted} />
        </Box>
      )}
    </>
  );
  const avatar = (
    <Box data-testid="Tweet-User-Avatar" css={{ width: 40, marginRight: 12, alignItems: 'center' }}>
      <Avatar person={person} size={40} linked />
      {place === 'parent' && (
        <Box css={{ flexGrow: 1, width: 2, marginTop: 4, backgroundColor: 'var(--field)' }} />
      )}
    </Box>
  );

  return (
    <Box
      as="article"
      role="article"
      data-testid="tweet"
      aria-labelledby={`${names} ${text} ${actions}`}
      tabIndex={focal ? -1 : 0}
      css={{
        padding: place === 'parent' ? '12px 0 0' : '12px 16px',
        outline: 'none',
        cursor: place === 'list' ? 'pointer' : 'auto',
        ':focus-visible': { boxShadow: 'inset 0 0 0 2px var(--accent)' },
      }}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) open(event);
      }}
    >
      <Box>
        <SocialContext post={post} pinned={pinned} />
        {focal ? (
          <>
            <Box css={{ flexDirection: 'row' }}>
              {avatar}
              <Box css={{ flexGrow: 1, flexShrink: 1 }}>{header}</Box>
            </Box>
            <Box css={{ marginTop: 12 }}>{body}</Box>
            <Box
              css={{
                flexDirection: 'row',
                paddingTop: 16,
                paddingBottom: 16,
                borderBottom: '1px solid var(--line)',
              }}
            >
              <Link
                href={address}
                shape="text"
                aria-label={momentOf(post.at)}
                css={{ color: 'var(--muted)' }}
              >
                <time dateTime={new Date(post.at).toISOString()}>{momentOf(post.at)}</time>
              </Link>
              <Text aria-hidden="true" css={{ color: 'var(--muted)', padding: '0 4px' }}>
                <Words>·</Words>
              </Text>
              <Text css={{ color: 'var(--muted)' }}>
                <Words css={{ color: 'var(--text)', fontWeight: 700 }}>{count(post.views)}</Words>{' '}
                <Words>{t.viewsWord}</Words>
              </Text>
            </Box>
            <PostActions id={actions} post={post} tall />
          </>
        ) : (
          <Box css={{ flexDirection: 'row' }}>
            {avatar}
            <Box
              css={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingBottom: place === 'parent' ? 16 : 0 }}
            >
              {header}
              {body}
              {place === 'list' && <PostActions id={actions} post={post} tall={false} />}
            </Box>
          </Box>
        )}
      </Box>
    </Box>
  );
}
