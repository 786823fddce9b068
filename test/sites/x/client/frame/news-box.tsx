import { count, t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import { SideBox } from './side-box.tsx';

const topics: [words: string, posts: number][] = [
  ['First frost of the year', 12400],
  ['#LibraryLove', 3180],
  ['Rye or wheat', 962],
];

export function NewsBox() {
  return (
    <SideBox title={t.today}>
      {topics.map(([words, posts]) => (
        <Box
          key={words}
          role="link"
          tabIndex={0}
          data-testid="trend"
          css={{ padding: '10px 16px', cursor: 'pointer', ':hover': { backgroundColor: 'var(--hover)' } }}
        >
          <Text css={{ fontWeight: 700 }}>
            <Words>{words}</Words>
          </Text>
          <Text css={{ fontSize: 13, lineHeight: '16px', color: 'var(--muted)' }}>
            <Words>
              {t.trending} · {t.postsCount(count(posts))}
            </Words>
          </Text>
        </Box>
      ))}
    </SideBox>
  );
}
