import type { Target } from '../../engine/site-adapter.ts';

// No test ids worth relying on: roles, form shapes, input names and addresses carry the reading.

/** Every writing box is a Lexical editor; a few hidden ones stand about the page. */
export const editor = {
  name: 'writing box',
  selectors: ['[contenteditable="true"][role="textbox"][data-lexical-editor="true"]'],
} satisfies Target;

export const createForm = {
  name: 'post form',
  selectors: ['[role="dialog"] form[method="POST" i]'],
} satisfies Target;

/** What a comment belongs to. */
export const post = {
  name: 'post',
  selectors: ['[role="article"], [aria-posinset], [role="dialog"]'],
} satisfies Target;

export const dialog = { name: 'dialog', selectors: ['[role="dialog"]'] } satisfies Target;

export const bio = { name: 'bio box', selectors: ['textarea[maxlength="101"]'] } satisfies Target;

export const button = { name: 'button', selectors: ['[role="button"], button'] } satisfies Target;

/** A chat in its corner is a region, and on the page of messages the main part; the name is its first heading. */
export const conversation = '[role="region"], [role="main"], [role="dialog"], body';
export const conversationName = 'h1 [dir="auto"], h2 [dir="auto"]';
