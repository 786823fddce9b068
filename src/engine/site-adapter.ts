import type { SiteId, Surface } from './draft.ts';

/** A thing on a page, found by the first of its selectors that matches: most trusted first. */
export type Target = { name: string; selectors: readonly string[] };

/** How an editor keeps its text. The text is read the same way for all that are `editable`. */
export type EditorKind = 'editable' | 'field';

/** An editor in which a person can publish something. */
export type EditorSighting = {
  /** The element that takes the typing: a contenteditable root, a `textarea` or an `input`. */
  element: HTMLElement;
  kind: EditorKind;
  surface: Surface;
  /** Which keys publish from inside it; Enter alone never counts while a word is being composed. */
  sendKeys: 'enter' | 'mod-enter' | 'none';
  /**
   * What is published together: the dialog, form or inline block around it. Two editors with the
   * same group go out with one press.
   */
  group: Element;
};

export type PageKind =
  | 'home'
  | 'profile'
  | 'edit-profile'
  | 'post'
  | 'compose'
  | 'messages'
  | 'people'
  | 'settings'
  | 'other'
  /** Sign-in, checks and the like: Lanyard stays out. */
  | 'not-the-app';

/**
 * What Lanyard knows of one site. A DOM goes in, values come out; nothing here changes a page.
 * A reader answers `undefined` for *could not read*.
 */
export type SiteAdapter = {
  id: SiteId;
  /** As a person calls it. */
  name: string;
  pageOf(address: URL): PageKind;
  /** Every editor under a root, which is the document or an open shadow root. */
  editors(root: ParentNode): EditorSighting[];
  /** Open shadow roots of the site in which editors live. */
  roots(document: Document): ShadowRoot[];
  /** A text box that looks like a place to publish but that no rule above knows: *could not check*. */
  unknownEditors(root: ParentNode): HTMLElement[];
  /** The group that a press on this element would publish, if it is a send control. */
  sendGroup(target: Element): Element | undefined;
  /** The send control of a group, to point a person at. */
  sendControl(group: Element): HTMLElement | undefined;
  /** How many pictures or videos are attached in a group; `undefined` when that could not be read. */
  media(group: Element): number | undefined;
};
