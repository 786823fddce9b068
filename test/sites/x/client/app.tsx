import { useLayoutEffect, useState } from 'react';
import { ComposeDialog } from './compose/compose-dialog.tsx';
import { ComposePage } from './compose/compose-page.tsx';
import { Banner } from './frame/banner.tsx';
import { FloatingButton } from './frame/floating-button.tsx';
import { Sidebar } from './frame/sidebar.tsx';
import { BottomBar } from './layers/bottom-bar.tsx';
import { Layers } from './layers/layer.tsx';
import { Toast } from './layers/toast.tsx';
import { direction } from './language.ts';
import { isChat, Page } from './page.tsx';
import { EditProfile } from './pages/edit-profile.tsx';
import { PhotoViewer } from './pages/photo-viewer.tsx';
import { scrollOf, useRoute, type Route } from './route.ts';
import { shortcutKeys, useShortcuts } from './shortcuts.ts';
import { Box } from './style/box.tsx';
import type { Style } from './style/sheet.ts';
import { useNarrow, useSidebar, useWide } from './width.ts';

export function App() {
  const [layers, setLayers] = useState<HTMLElement | null>(null);
  const route = useRoute();
  const narrow = useNarrow();
  const composing = route.path.startsWith('/compose/');
  useShortcuts();
  useLayoutEffect(() => void window.scrollTo(0, scrollOf(route.page)), [route.page]);

  return (
    <Layers.Provider value={layers}>
      <Box css={{ flexGrow: 1, flexShrink: 1, maxWidth: '100%' }}>
        <Box dir={direction} data-at-shortcutkeys={shortcutKeys} css={{ flexGrow: 1 }}>
          <div id="layers" ref={setLayers} style={{ zIndex: 1, position: 'relative' }} />
          <Box css={[columns, { flexDirection: narrow ? 'column' : 'row' }]}>
            {!narrow && <Banner />}
            <Box as="main" role="main" css={narrow ? { flexGrow: 1 } : beside}>
              {narrow && composing ? (
                <ComposePage composing={route.composing} />
              ) : (
                <Columns page={route.page} />
              )}
            </Box>
          </Box>
        </Box>
      </Box>
      <BottomBar />
      {narrow && !composing && !isChat(route.page) && <FloatingButton />}
      <ModalOf route={route} narrow={narrow} />
      <Toast />
    </Layers.Provider>
  );
}

function Columns({ page }: { page: string }) {
  const narrow = useNarrow();
  const wide = useWide();
  const room = useSidebar();
  const chat = isChat(page);
  const sidebar = room && !chat;
  const main: Style = narrow
    ? { width: '100%', paddingBottom: chat ? 0 : 64 }
    : { width: chat ? 990 : 600, maxWidth: '100%', borderLeft: line, borderRight: line };
  return (
    <Box
      css={{
        flexGrow: 1,
        flexDirection: 'row',
        justifyContent: 'space-between',
        width: narrow ? '100%' : wide ? 990 : sidebar ? 920 : 'auto',
        maxWidth: '100%',
      }}
    >
      <Box data-testid="primaryColumn" css={[main, { minHeight: '100vh' }]}>
        <Page page={page} />
      </Box>
      {sidebar && <Sidebar />}
    </Box>
  );
}

function ModalOf({ route, narrow }: { route: Route; narrow: boolean }) {
  if (route.path.startsWith('/compose/'))
    return narrow ? null : <ComposeDialog composing={route.composing} />;
  if (route.path === '/settings/profile') return <EditProfile />;
  if (/\/(?:photo|header_photo)(?:\/\d+)?$/.test(route.path)) return <PhotoViewer path={route.path} />;
  return null;
}

const line = '1px solid var(--line)';
const columns: Style = { flexGrow: 1, minHeight: '100vh' };
const beside: Style = { flexGrow: 1, flexShrink: 1, alignItems: 'flex-start' };
