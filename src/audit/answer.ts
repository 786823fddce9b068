import type { AuditSetting, ReadSetting, State, Target } from './setting.ts';
import { readerIds } from './setting.ts';

/** What came out for a setting. What could not be read, and nobody has spoken for, is never as it should be. */
export const results = ['right', 'wrong', 'said-right', 'said-wrong', 'unread', 'skipped'] as const;
export type Result = (typeof results)[number];

export const skipReasons = ['not-offered', 'as-i-want', 'later'] as const;
export type SkipReason = (typeof skipReasons)[number];

export const skipWords: Record<SkipReason, string> = {
  'not-offered': 'My account does not have it',
  'as-i-want': 'I want it as it is',
  later: 'Later',
};

/** A result with its day ("2026-11-21"). Nothing of what a page says is in it. */
export type Answer = { result: Result; on: string; why?: SkipReason };

/** What a page's reader says of its settings: by the reader's names, `undefined` where it could not tell. */
export type States = ReadonlyMap<string, State | undefined>;

/** Whether a setting stands as the policy's target wants it, by what was read. */
export function judge(setting: ReadSetting, target: Target, states: States): 'right' | 'wrong' | 'unread' {
  const { good } = setting.wanted[target];
  const read = readerIds(setting).map((id) => states.get(id));
  if (read.some((state) => state !== undefined && good.includes(state))) return 'right';
  return read.includes(undefined) ? 'unread' : 'wrong';
}

export const isRight = (answer: Answer | undefined): boolean =>
  answer?.result === 'right' || answer?.result === 'said-right';

/** Whether it counts at all: what an account does not have is nobody's fault. */
export const counts = (answer: Answer | undefined): boolean =>
  !(answer?.result === 'skipped' && answer.why === 'not-offered');

export const wantedWords = (setting: AuditSetting, target: Target): string => {
  const wanted = setting.wanted[target];
  return typeof wanted === 'string' ? wanted : wanted.words;
};
