import { t } from '../language.ts';
import { change, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import type { Composer } from './use-composer.ts';

/** Brings back the post that was saved last. */
export function DraftsLink({ composer }: { composer: Composer }) {
  const drafts = useSite((state) => state.drafts);
  const latest = drafts.at(-1);
  if (!latest || composer.begun) return null;
  return (
    <Box
      as="a"
      role="link"
      href="/compose/post/unsent/drafts"
      data-testid="unsentButton"
      onClick={(event) => {
        event.preventDefault();
        change({ drafts: drafts.slice(0, -1) });
        composer.writePlain(composer.parts[0]!.key, latest);
      }}
    >
      <Text css={{ color: 'var(--accent)', fontWeight: 700 }}>
        <Words>{t.drafts}</Words>
      </Text>
    </Box>
  );
}
