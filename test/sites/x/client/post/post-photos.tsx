import type { Photo, Post } from '../data/posts.ts';
import { t } from '../language.ts';
import { Link } from '../link.tsx';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';

/** The pictures of a post; several stand in a row that can be swiped. */
export function PostPhotos({ post }: { post: Post }) {
  if (post.photos.length === 0) return null;
  const many = post.photos.length > 1;
  const list = post.photos.map((photo, n) => (
    <Link key={n} href={`/${post.author}/status/${post.id}/photo/${n + 1}`} css={many ? narrowBox : wideBox}>
      <Picture photo={photo} />
    </Link>
  ));
  return (
    <Box css={{ marginTop: 12 }}>
      {many ? (
        <Box data-testid="ScrollSnap-SwipeableList">
          <Box data-testid="ScrollSnap-List" css={{ flexDirection: 'row', overflowX: 'auto', gap: 4 }}>
            {list}
          </Box>
        </Box>
      ) : (
        list
      )}
    </Box>
  );
}

function Picture({ photo }: { photo: Photo }) {
  return (
    <Box aria-label={photo.alt || t.image} data-testid="tweetPhoto" css={{ position: 'absolute', inset: 0 }}>
      <img alt={photo.alt || t.image} draggable="true" src={photo.source} className="css-9pa8cd" />
    </Box>
  );
}

const wideBox: Style = {
  width: '100%',
  aspectRatio: '16 / 9',
  borderRadius: 16,
  overflow: 'hidden',
  border: '1px solid var(--line)',
  backgroundColor: 'var(--box)',
};
const narrowBox: Style = { ...wideBox, width: '72%', aspectRatio: '4 / 3', flexShrink: 0 };
