import type { Target } from '../../engine/site-adapter.ts';

export const editor = {
  name: 'writing box',
  selectors: ['[contenteditable="true"][role="textbox"][data-lexical-editor="true"]'],
} satisfies Target;

export const dialog = { name: 'dialog', selectors: ['[role="dialog"]'] } satisfies Target;

/** Pagelets keep their names in every language. */
export const messageBox = {
  name: 'message box',
  selectors: ['[data-pagelet^="IGDComposer"], [data-pagelet^="IGDChatTabs"]'],
} satisfies Target;

export const comment = {
  name: 'comment box',
  selectors: ['article form textarea, main form textarea, [role="dialog"] form textarea'],
} satisfies Target;

/** Ids unchanged since 2020. */
export const bio = { name: 'bio box', selectors: ['textarea#pepBio'] } satisfies Target;
export const displayName = { name: 'name box', selectors: ['input#pepName'] } satisfies Target;
export const handle = { name: 'username box', selectors: ['input#pepUsername'] } satisfies Target;
export const website = { name: 'website box', selectors: ['input#pepWebsite'] } satisfies Target;

export const storyReply = { name: 'story reply', selectors: ['textarea'] } satisfies Target;

export const button = { name: 'button', selectors: ['[role="button"], button'] } satisfies Target;

export const conversation = 'main, body';
export const conversationName = '[data-pagelet^="IGDInboxHeader"] h2 [title]';
export const chatTab = '[data-pagelet^="IGDChatTabs"]';
