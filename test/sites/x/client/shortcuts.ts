import { useEffect } from 'react';
import { t } from './language.ts';
import { isModal, navigate } from './route.ts';

const modifier = navigator.platform.startsWith('Mac') ? '⌘' : 'CTRL';

/** The list of keys that the app carries as an attribute. */
export const shortcutKeys = JSON.stringify({
  '?': t.keys.help,
  n: t.keys.compose,
  [`${modifier} Enter`]: t.keys.send,
  j: t.keys.next,
  k: t.keys.previous,
  'g h': t.keys.home,
  'g m': t.keys.messages,
});

const editing = (target: EventTarget | undefined) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

/** Single keys that work where nothing is being written. */
export function useShortcuts(): void {
  useEffect(() => {
    let before = '';
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (editing(event.composedPath()[0]) || isModal(location.pathname)) return;
      const keys = `${before} ${event.key}`.trim();
      before = event.key === 'g' ? 'g' : '';
      if (keys === 'n') navigate('/compose/post');
      else if (keys === 'g h') navigate('/home');
      else if (keys === 'g m') navigate('/i/chat');
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
