import { say } from '../language.ts';
import { look, narrow } from '../look/look.ts';
import { Thread } from './thread.tsx';
import { ThreadList } from './thread-list.tsx';

export function MessagesPage({ thread }: { thread?: string }) {
  return (
    <div class={look({ display: 'flex', height: 'calc(100vh - 56px)' })}>
      <ThreadList thread={thread} />
      {thread ? (
        <Thread key={thread} id={thread} />
      ) : (
        <div
          role="main"
          class={look({
            flexGrow: 1,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            color: 'var(--soft)',
            [narrow]: { display: 'none' },
          })}
        >
          {say.chooseChat}
        </div>
      )}
    </div>
  );
}
