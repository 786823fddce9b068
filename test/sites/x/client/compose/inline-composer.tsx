import { Box } from '../style/box.tsx';
import { AudienceButton } from './audience-button.tsx';
import { Parts } from './parts.tsx';
import { SendButton } from './send-button.tsx';
import { Toolbar } from './toolbar.tsx';
import { useComposer } from './use-composer.ts';

/** The composer at the top of Home. `editors` changes when the editors have to be made anew. */
export function InlineComposer({ editors }: { editors: string }) {
  const composer = useComposer({ kind: 'post' });
  return (
    <Box css={{ paddingLeft: 16, paddingRight: 16, borderBottom: '1px solid var(--line)' }}>
      <Box key={editors}>
        <Parts composer={composer} kind="post" />
      </Box>
      <Box css={{ marginLeft: 52 }}>
        {composer.focused && <AudienceButton />}
        <Toolbar composer={composer}>
          <SendButton composer={composer} kind="post" inline />
        </Toolbar>
      </Box>
    </Box>
  );
}
