import { PostDialog } from '../composer/post-dialog.tsx';
import { look } from '../look/look.ts';
import { Toast } from '../parts/toast.tsx';
import { PermalinkDialog } from '../post/permalink-dialog.tsx';
import { usePlace } from '../routing/history.ts';
import { useSite } from '../state/site-state.ts';
import { ChatLayer } from './chat-layer.tsx';
import { HiddenLayers } from './hidden-layers.tsx';
import { MessengerMenu } from './messenger-menu.tsx';
import { Pages } from './pages.tsx';
import { TopBar } from './top-bar.tsx';

/** The shell, and the layers over it as its siblings. */
export function App() {
  const { composer, messengerMenu } = useSite();
  const { page, post } = usePlace();
  return (
    <>
      <div class={look({ position: 'relative', minHeight: '100vh' })}>
        <TopBar />
        <Pages />
      </div>
      <HiddenLayers />
      {messengerMenu && <MessengerMenu />}
      {page.kind !== 'messages' && <ChatLayer />}
      {post && <PermalinkDialog key={post} id={post} />}
      {composer && <PostDialog files={composer.files} />}
      <Toast />
    </>
  );
}
