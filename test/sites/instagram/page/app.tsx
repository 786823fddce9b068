import { useLayoutEffect } from 'preact/hooks';
import { CreateDialog } from '../create/create-dialog.tsx';
import { flow, flowSource } from '../create/create-flow.ts';
import { css } from '../css.ts';
import { ChatTabs } from '../direct/chat-tabs.tsx';
import { t } from '../language.ts';
import { PostDialog } from '../post/post-dialog.tsx';
import { layerSource, modalIsOpen } from '../ui/layers.ts';
import { Toast } from '../ui/toast.tsx';
import { Navigation } from './navigation.tsx';
import { currentPlace, placeSource, postCodeOf } from './router.ts';
import { Routes } from './routes.tsx';
import { useSource } from './source.ts';
import { store } from './store.ts';

const frame = css('min-height: 100vh');
const main = css('margin-left: 72px; min-height: 100vh', { narrow: 'margin: 0; padding-bottom: 48px' });
const wideMain = css('', { wide: 'margin-left: 244px' });

function useScrollLock(locked: boolean): void {
  useLayoutEffect(() => {
    document.body.style.overflow = locked ? 'hidden' : '';
  }, [locked]);
}

export function App() {
  useSource(placeSource);
  useSource(flowSource);
  useSource(layerSource);
  const { path, background } = currentPlace();
  const modal = modalIsOpen();
  useScrollLock(modal);
  useLayoutEffect(() => {
    document.title = path.startsWith('/direct/') ? `Instagram • ${t.messages}` : 'Instagram';
  }, [path]);
  const page = background ?? path;
  const direct = page.startsWith('/direct/');
  const post = background ? store.posts.get(postCodeOf(path) ?? '') : undefined;
  return (
    <div>
      <div>
        <div>
          <div aria-hidden={modal ? 'true' : undefined} class={frame} id="scrollview">
            <Navigation path={page} />
            <main class={`${main} ${direct ? '' : wideMain}`} role="main">
              <Routes path={page} />
            </main>
          </div>
          {!direct && <ChatTabs />}
        </div>
      </div>
      {post && background && <PostDialog background={background} key={post.code} post={post} />}
      {flow.step !== 'closed' && <CreateDialog />}
      <Toast />
    </div>
  );
}
