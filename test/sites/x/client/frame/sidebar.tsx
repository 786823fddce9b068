import { t } from '../language.ts';
import { SidebarPeople } from '../people/sidebar-people.tsx';
import { useRoute } from '../route.ts';
import { personOf, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { Words } from '../style/text.tsx';
import { useWide } from '../width.ts';
import { NewsBox } from './news-box.tsx';
import { SearchField } from './search-field.tsx';

const suggested = ['fennbridgelib', 'jocelynreadsaloud', 'sundaymatinee'];
const small: [label: string, href: string][] = [
  [t.terms, '/tos'],
  [t.privacy, '/privacy'],
  [t.cookies, '/i/cookies'],
  [t.accessibility, '/i/accessibility'],
];

/** The column at the right of a wide window. */
export function Sidebar() {
  const wide = useWide();
  const { page } = useRoute();
  const posts = useSite((state) => state.posts);
  const focal = posts[/^\/\w+\/status\/(\d+)/.exec(page)?.[1] ?? ''];
  const quoted = focal?.quote ? posts[focal.quote]?.author : undefined;
  const handles = focal ? [...new Set([focal.author, ...(quoted ? [quoted] : [])])] : suggested;
  const people = handles.flatMap((handle) => personOf(handle) ?? []);
  return (
    <Box data-testid="sidebarColumn" css={{ width: wide ? 350 : 290, marginRight: wide ? 10 : 0 }}>
      <Box css={{ position: 'sticky', top: 0 }}>
        <SearchField />
        <SidebarPeople people={people} relevant={focal !== undefined} />
        <NewsBox />
        <Box as="nav" role="navigation" css={{ display: 'block', padding: '0 16px' }}>
          {small.map(([label, href]) => (
            <Words
              key={href}
              as="a"
              role="link"
              href={href}
              css={{
                fontSize: 13,
                color: 'var(--muted)',
                marginRight: 12,
                display: 'inline-block',
                whiteSpace: 'nowrap',
              }}
            >
              {label}
            </Words>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
