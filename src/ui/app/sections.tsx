import type { ComponentChildren } from 'preact';
import type { SectionId } from '../../messages/app-place.ts';
import type { Setup } from '../../messages/replies.ts';
import type { AppActions } from './app-actions.ts';
import { ComparePage } from './compare/compare-page.tsx';
import { Evidence } from './evidence/evidence.tsx';
import { JoiningAudit } from './joining-audit/joining-audit.tsx';
import { PastPosts } from './past-posts/past-posts.tsx';
import { NameLists } from './name-lists/name-lists.tsx';
import { Picture } from './picture/picture.tsx';
import { Policy } from './policy/policy.tsx';
import { SetUp } from './set-up/set-up.tsx';
import { Tell } from './tell/tell.tsx';

export type SectionProps = {
  setup: Setup;
  actions: AppActions;
  /** What the address says after the section’s name. */
  rest: readonly string[];
  onSetup(setup: Setup): void;
};

export type Section = { id: SectionId; title: string; show(props: SectionProps): ComponentChildren };

/**
 * The sections of the app page. One more is a line here, its id in src/messages/app-place.ts, its actions in
 * app-actions.ts, and a folder beside the others. A section stays as it was left while another is shown, so
 * the ids in it must be its own.
 */
export const sections: readonly Section[] = [
  { id: 'set-up', title: 'Set-up', show: (props) => <SetUp {...props} /> },
  { id: 'audit', title: 'Joining audit', show: (props) => <JoiningAudit {...props} /> },
  { id: 'name-lists', title: 'Name lists', show: (props) => <NameLists {...props} /> },
  { id: 'policy', title: 'Your policy', show: (props) => <Policy {...props} /> },
  { id: 'compare', title: 'Compare', show: (props) => <ComparePage {...props} /> },
  { id: 'past-posts', title: 'Past posts', show: (props) => <PastPosts {...props} /> },
  { id: 'evidence', title: 'Evidence', show: (props) => <Evidence {...props} /> },
  { id: 'picture', title: 'Safer copy', show: (props) => <Picture {...props} /> },
  { id: 'tell', title: 'Who to tell', show: (props) => <Tell {...props} /> },
];
