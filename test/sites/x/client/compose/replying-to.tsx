import { t } from '../language.ts';
import { Link } from '../link.tsx';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';

export function ReplyingTo({ handle }: { handle: string }) {
  return (
    <Box css={{ paddingBottom: 6 }}>
      <Text css={{ color: 'var(--muted)' }}>
        <Words>{t.replyingTo} </Words>
        <Link href={`/${handle}`} shape="words" css={{ color: 'var(--accent)' }}>
          {`@${handle}`}
        </Link>
      </Text>
    </Box>
  );
}
