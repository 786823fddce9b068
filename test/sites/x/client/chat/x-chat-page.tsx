import { useState } from 'react';
import { createPortal } from 'react-dom';
import { fill } from '../style/sheet.ts';
import { useTitle } from '../title.ts';
import { XChat } from './x-chat.tsx';

/** The newer chat: an app of its own inside an open shadow root. */
export function XChatPage({ id }: { id: string | undefined }) {
  const [root, setRoot] = useState<ShadowRoot>();
  useTitle(undefined);
  const open = (host: HTMLDivElement | null) => {
    if (!host || host.shadowRoot) return;
    const shadow = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    shadow.append(style);
    if (style.sheet) fill(style.sheet);
    setRoot(shadow);
  };
  return (
    <>
      <div
        data-testid="xchatEmbedRoute"
        ref={open}
        style={{ display: 'flex', flexDirection: 'column', flexGrow: 1 }}
      />
      {root && createPortal(<XChat id={id} />, root)}
    </>
  );
}
