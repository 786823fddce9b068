import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';

export function EmptyState({ title, note }: { title: string; note: string }) {
  return (
    <Box data-testid="emptyState" css={{ alignItems: 'center', padding: 32 }}>
      <Box css={{ maxWidth: 340 }}>
        <Text css={{ fontSize: 28, lineHeight: '34px', fontWeight: 800, marginBottom: 8 }}>
          <Words>{title}</Words>
        </Text>
        <Text css={{ color: 'var(--muted)' }}>
          <Words>{note}</Words>
        </Text>
      </Box>
    </Box>
  );
}
