import type { ReactNode } from 'react';
import { Box } from '../style/box.tsx';
import { useNarrow } from '../width.ts';

type Props = { inbox: ReactNode; conversation: ReactNode | undefined };

/** The list of conversations and the open one: side by side, or one of the two on a phone. */
export function ChatColumns({ inbox, conversation }: Props) {
  const narrow = useNarrow();
  if (narrow) return <Box css={{ height: '100vh' }}>{conversation ?? inbox}</Box>;
  return (
    <Box css={{ flexDirection: 'row', height: '100vh', flexGrow: 1 }}>
      <Box css={{ width: 360, maxWidth: '42%', borderRight: '1px solid var(--line)' }}>{inbox}</Box>
      <Box css={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{conversation}</Box>
    </Box>
  );
}
