import { change, siteState } from './site-state.ts';

export function openChat(id: string): void {
  const chats = siteState().chats.filter((open) => open !== id);
  // As many as fit side by side.
  change({ chats: [...chats, id].slice(-2), messengerMenu: false });
}

export function closeChat(id: string): void {
  change({ chats: siteState().chats.filter((open) => open !== id) });
}
