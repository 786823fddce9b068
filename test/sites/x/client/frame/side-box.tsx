import type { ReactNode } from 'react';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';

export function SideBox({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box css={{ border: '1px solid var(--line)', borderRadius: 16, marginBottom: 16, overflow: 'hidden' }}>
      <Box as="aside" role="complementary" aria-label={title}>
        <Box css={{ padding: '12px 16px' }}>
          <Text
            as="h2"
            role="heading"
            aria-level={2}
            css={{ fontSize: 20, lineHeight: '24px', fontWeight: 800 }}
          >
            <Words>{title}</Words>
          </Text>
        </Box>
        {children}
      </Box>
    </Box>
  );
}
