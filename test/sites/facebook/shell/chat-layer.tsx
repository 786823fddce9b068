import { look, narrow } from '../look/look.ts';
import { useSite } from '../state/site-state.ts';
import { ChatPopUp } from './chat-pop-up.tsx';

/** Chat pop-ups along the foot of the window, outside of main. */
export function ChatLayer() {
  const { chats } = useSite();
  return (
    <div
      class={look({
        position: 'fixed',
        right: 80,
        bottom: 0,
        zIndex: 15,
        display: 'flex',
        gap: 12,
        alignItems: 'flex-end',
        [narrow]: { right: 0, left: 0 },
      })}
    >
      {chats.map((id) => (
        <ChatPopUp key={id} id={id} />
      ))}
    </div>
  );
}
