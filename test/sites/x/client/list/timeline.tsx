import { useId } from 'react';
import { Box } from '../style/box.tsx';
import { hidden } from '../style/hidden.ts';
import { Text } from '../style/text.tsx';
import { VirtualList, type ListItem } from './virtual-list.tsx';

/** A list of the page, with the heading that only screen readers meet. */
export function Timeline({ label, items }: { label: string; items: ListItem[] }) {
  const id = `accessible-list-${useId().replace(/\W/g, '')}`;
  return (
    <Box as="section" role="region" aria-labelledby={id}>
      <Text as="h1" dir="auto" role="heading" aria-level={1} id={id} css={hidden}>
        {label}
      </Text>
      <Box aria-label={label}>
        <VirtualList items={items} />
      </Box>
    </Box>
  );
}
