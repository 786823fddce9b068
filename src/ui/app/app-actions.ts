import type { Refusal, Setup } from '../../messages/replies.ts';
import type { EvidenceActions } from './evidence/evidence.tsx';
import type { JoiningAuditActions } from './joining-audit/actions.ts';
import type { PastPostsActions } from './past-posts/actions.ts';
import type { NameListActions } from './name-lists/name-lists.tsx';
import type { PictureActions } from './picture/actions.ts';
import type { PolicyActions } from './policy/policy.tsx';
import type { SetUpActions } from './set-up/set-up.tsx';
import type { TellActions } from './tell/tell.tsx';

/** What the sections may ask of the background; main.tsx says how, and a part sends no message itself. */
export type AppActions = SetUpActions &
  NameListActions &
  PolicyActions &
  JoiningAuditActions &
  PastPostsActions &
  EvidenceActions &
  PictureActions &
  TellActions & { getSetup(): Promise<Setup | Refusal> };
