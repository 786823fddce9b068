import { css } from '../css.ts';
import { useSource } from '../page/source.ts';
import { store, storeSource } from '../page/store.ts';
import { Conversation } from './conversation.tsx';
import { NoThread } from './no-thread.tsx';
import { ThreadList } from './thread-list.tsx';

const section = css('display: flex; height: 100vh', { narrow: 'height: calc(100vh - 48px)' });
const list = css('width: 360px; flex-shrink: 0; border-right: 1px solid var(--ig-separator)', {
  narrow: 'width: 100%; border-right-width: 0',
});
const room = css('flex: 1 1 0%; min-width: 0');
// A narrow screen shows the list or the conversation.
const wideOnly = css('', { narrow: 'display: none' });

export function DirectPage({ path }: { path: string }) {
  useSource(storeSource);
  const id = /^\/direct\/t\/(\d+)\//.exec(path)?.[1];
  const thread = store.threads.find((candidate) => candidate.id === id);
  return (
    <section class={section}>
      <div class={`${list} ${thread ? wideOnly : ''}`}>
        <ThreadList openId={thread?.id} />
      </div>
      <div class={`${room} ${thread ? '' : wideOnly}`}>
        {thread ? <Conversation key={thread.id} thread={thread} /> : <NoThread />}
      </div>
    </section>
  );
}
