import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Layer } from '../layers/layer.tsx';
import { Link } from '../link.tsx';
import { Box } from '../style/box.tsx';

/** Opens the composer on a phone. */
export function FloatingButton() {
  return (
    <Layer>
      <Box css={{ position: 'fixed', right: 20, bottom: 72 }}>
        <Link
          href="/compose/post"
          aria-label={t.post}
          data-testid="FloatingActionButtons_Tweet_Button"
          css={{
            width: 56,
            height: 56,
            borderRadius: 9999,
            alignItems: 'center',
            justifyContent: 'center',
            backgroundColor: 'var(--accent)',
            color: 'rgb(255,255,255)',
            boxShadow: 'var(--shade)',
          }}
        >
          <Icon name="plus" size={26} />
        </Link>
      </Box>
    </Layer>
  );
}
