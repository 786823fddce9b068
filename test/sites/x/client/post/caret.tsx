import type { Post } from '../data/posts.ts';
import { t } from '../language.ts';
import { useMenu } from '../layers/use-menu.tsx';
import { Box } from '../style/box.tsx';
import { ActionButton } from './action-button.tsx';

export function Caret({ post }: { post: Post }) {
  const { open, menu } = useMenu([
    { label: t.notInterested, icon: 'smile' },
    { label: t.mute(post.author), icon: 'mute' },
    { label: t.block(post.author), icon: 'close', testId: 'block' },
    { label: t.report, icon: 'flag' },
  ]);
  return (
    <Box css={{ marginLeft: 8 }}>
      <ActionButton icon="dots" label={t.more} testId="caret" opensMenu onPress={open} />
      {menu}
    </Box>
  );
}
