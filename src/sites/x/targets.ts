import type { Target } from '../../engine/site-adapter.ts';

// Test ids have barely changed since 2020; labels are translated and classes are generated.

export const postEditor = {
  name: 'post editor',
  selectors: [
    '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea',
  ],
} satisfies Target;

export const legacyMessageEditor = {
  name: 'message editor',
  selectors: ['[data-testid="dmComposerTextInput"][contenteditable="true"]'],
} satisfies Target;

export const chatEditor = {
  name: 'chat editor',
  selectors: ['textarea[data-testid="dm-composer-textarea"]'],
} satisfies Target;

/** X Chat lives in an open shadow root on its page, and in a drawer on all others. */
export const chatHost = {
  name: 'chat',
  selectors: ['[data-testid="xchatEmbedRoute"], [data-testid="chat-drawer-root"]'],
} satisfies Target;

export const sendPost = {
  name: 'post button',
  selectors: ['[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'],
} satisfies Target;

export const sendLegacyMessage = {
  name: 'send button',
  selectors: ['[data-testid="dmComposerSendButton"]'],
} satisfies Target;

export const chatForm = {
  name: 'chat form',
  selectors: ['[data-testid="dm-composer-form"]'],
} satisfies Target;

export const dialog = { name: 'dialog', selectors: ['[role="dialog"]'] } satisfies Target;

export const editProfile = {
  name: 'edit profile form',
  // The save button is the surest sign that a dialog is the profile form.
  selectors: ['[data-testid="Profile_Save_Button"]'],
} satisfies Target;

export const profileFields = {
  'display-name': 'input[name="displayName"]',
  bio: 'textarea[name="description"]',
  location: 'input[name="location"]',
  website: 'input[name="url"]',
} as const;

export const attachments = {
  name: 'attachments',
  selectors: ['[data-testid="attachments"]'],
} satisfies Target;

/** A conversation, and the name over it: the newer chat has an id for it, the older a heading. */
export const conversation = '[data-testid="dm-conversation-panel"], [data-testid="DmActivityContainer"]';
export const conversationName = '[data-testid="dm-conversation-username"], h2[role="heading"]';
