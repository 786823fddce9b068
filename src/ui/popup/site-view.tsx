import { addressOf } from '../../messages/app-place.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import { severities } from '../../school/severity.ts';
import { FindingCard } from '../parts/finding-card.tsx';
import { PauseControls } from '../parts/pause-controls.tsx';
import { restOf } from '../parts/pauses.ts';
import type { MarkKind } from '../../school/severity-look.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { counted, siteNames } from '../parts/words.ts';
import { CaptureSection } from './capture/capture-section.tsx';
import { CouldNotRead } from './could-not-read.tsx';
import { HeldPost } from './held-post.tsx';
import { OwnProfile } from './own-profile.tsx';
import { PeopleSaid } from './people-said.tsx';
import { PersonHere } from './person-here.tsx';
import { PolicyLine } from './policy-line.tsx';
import type { PopupProps } from './popup.tsx';
import parts from './parts.module.css';
import styles from './site-view.module.css';
import { verdictOf, type Verdict, type View } from './view.ts';
import { WatchList } from './watch-list.tsx';

type Props = Omit<PopupProps, 'view'> & { view: Extract<View, { kind: 'site' }> };

const marks: Record<Exclude<Verdict, 'found' | 'found-in-part'>, MarkKind> = {
  unsure: 'unsure',
  waiting: 'waiting',
  clear: 'clear',
  'nothing-open': 'waiting',
};

/** A page of one of the three sites: what is watched, what was noticed, what could not be read. */
export function SiteView({
  view,
  now,
  busy,
  letGo,
  saved,
  onRelease,
  onSave,
  onPause,
  onResume,
  onOpen,
  capture,
  onSay,
  onForgetPeople,
}: Props) {
  const { setup, site, tab, moment = [], reading, profile, person, people } = view;
  const rest = restOf(setup.pauses, site, now);
  const pause = (
    <div key="pause" class={rest ? undefined : parts.rule}>
      <PauseControls what={site} {...{ rest, now, busy, onPause, onResume }} />
    </div>
  );
  const held = <HeldPost holding={tab.holding} letGo={letGo} busy={busy} onRelease={onRelease} />;
  const saving = <CaptureSection key="saving" setup={setup} actions={capture} onOpen={onOpen} />;
  // What a page said before the pause is not what it would say now.
  if (rest) {
    return (
      <>
        {held}
        {saving}
        {pause}
        <PolicyLine setup={setup} />
      </>
    );
  }
  const verdict = verdictOf(tab);
  const card = (finding: ShownFinding, key: string, unfolded: boolean) => (
    <FindingCard
      key={key}
      finding={finding}
      unfolded={unfolded}
      onOpen={(place) => onOpen(addressOf(place, finding.rule, setup.packId ?? 'general', finding.clause))}
    />
  );
  return (
    <>
      {held}
      <section class={styles.section}>
        <h2 class={styles.verdict}>
          <SeverityMark
            kind={verdict === 'found' || verdict === 'found-in-part' ? worstOf(tab.findings) : marks[verdict]}
          />
          {wordsOf(verdict, tab.findings.length, siteNames[site])}
        </h2>
        {verdict === 'clear' && (
          <p class={parts.soft}>
            That is no promise that all is well: Lanyard sees words, not what you know.
          </p>
        )}
        {verdict === 'nothing-open' && (
          <p class={parts.soft}>
            Start a post, a comment or a message and Lanyard looks at it as you type. If you are writing
            something now, Lanyard could not see it.
          </p>
        )}
        <WatchList watching={tab.watching} />
      </section>
      {tab.blind.length > 0 && (
        <section class={styles.section}>
          <h2 class={parts.title}>What could not be checked</h2>
          <ul class={styles.blind}>
            {tab.blind.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      {tab.findings.map((finding, at) => card(finding, `${at}`, tab.findings.length === 1))}
      {moment.length > 0 && (
        <section class={styles.section} aria-label="This time and this device">
          <h2 class={parts.title}>This time and this device</h2>
          {moment.map((finding) => card(finding, finding.rule, false))}
        </section>
      )}
      {person && <PersonHere {...{ person, now, busy, onSay }} />}
      {people && <PeopleSaid {...{ people, busy, onForgetPeople }} />}
      {saving}
      {profile && <OwnProfile profile={profile} site={site} card={card} />}
      {reading && <CouldNotRead {...{ site, reading, now, busy, saved, onSave }} />}
      <PolicyLine setup={setup} />
      {pause}
    </>
  );
}

const worstOf = (findings: readonly ShownFinding[]): MarkKind =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'inform';

function wordsOf(verdict: Verdict, count: number, site: string): string {
  switch (verdict) {
    case 'found':
      return `${counted(count, 'thing')} to look at`;
    case 'found-in-part':
      return `${counted(count, 'thing')} to look at, and not everything could be checked`;
    case 'unsure':
      return 'Could not check this';
    case 'waiting':
      return 'Checking…';
    case 'clear':
      return 'Checked: nothing found';
    case 'nothing-open':
      return `Ready on ${site}`;
  }
}
