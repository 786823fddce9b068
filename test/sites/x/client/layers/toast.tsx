import { t } from '../language.ts';
import { Link } from '../link.tsx';
import { useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import { Layer } from './layer.tsx';

/** One line at the foot of the window about what just happened. */
export function Toast() {
  const toast = useSite((state) => state.toast);
  if (!toast) return null;
  return (
    <Layer key={toast.id}>
      <Box
        css={{
          position: 'fixed',
          left: 0,
          right: 0,
          bottom: 32,
          alignItems: 'center',
          pointerEvents: 'none',
        }}
      >
        <Box role="alert" data-testid="toast" css={plate}>
          <Text dir="auto" css={{ color: 'rgb(255,255,255)', flexShrink: 1 }}>
            <Words>{toast.text}</Words>
          </Text>
          {toast.href && (
            <Link
              href={toast.href}
              shape="text"
              css={{ color: 'rgb(255,255,255)', fontWeight: 700, marginLeft: 28 }}
            >
              <Words>{t.view}</Words>
            </Link>
          )}
        </Box>
      </Box>
    </Layer>
  );
}

const plate = {
  flexDirection: 'row',
  alignItems: 'center',
  justifyContent: 'space-between',
  maxWidth: 'calc(100vw - 48px)',
  padding: '12px 16px',
  borderRadius: 4,
  backgroundColor: 'rgb(24,118,190)',
  pointerEvents: 'auto',
} as const;
