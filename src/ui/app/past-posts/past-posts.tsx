import type { Setup } from '../../../messages/replies.ts';
import { counted } from '../../../past-posts/words.ts';
import { Button } from '../../parts/button.tsx';
import section from '../section.module.css';
import type { PastPostsActions } from './actions.ts';
import { DropPlace } from './drop-place.tsx';
import { HowToAsk } from './how-to-ask.tsx';
import styles from './past-posts.module.css';
import { ReadReport } from './read-report.tsx';
import { Results } from './results.tsx';
import { useCheck } from './use-check.ts';
import { NotOpened, Whose } from './whose.tsx';

type Props = { setup: Setup; actions: PastPostsActions };

/** Past posts: the official downloads of the three sites, read on this device and held against the policy. */
export function PastPosts({ setup, actions }: Props) {
  const { check, open, read, again } = useCheck(actions);
  const inForce = setup.packs.find(({ id }) => id === setup.packId);
  return (
    <section class={section.section} aria-labelledby="past-posts-title">
      <h2 id="past-posts-title">Past posts</h2>
      <p>
        Years of posts can be gone through in seconds. Each site gives you your own data as a ZIP; Lanyard
        reads it here, on this device, and shows what{' '}
        {inForce ? `the policy of ${inForce.school}` : 'your policy'} speaks about. Private messages and
        pictures are not read. Nothing is sent anywhere, and nothing is taken down.
      </p>
      {(check.stage === 'choose' || check.stage === 'opening') && (
        <>
          <p>
            Your own posts are looked at as you scroll past them on the sites, too: a small sign stands beside
            what the policy speaks about, for you alone to see. Set-up switches it off.
          </p>
          <HowToAsk />
          <p role="alert" class={section.fault}>
            {check.stage === 'choose' && check.refused}
          </p>
          <DropPlace busy={check.stage === 'opening'} onDropped={(dropped) => void open(dropped)} />
          <p role="status">{check.stage === 'opening' && 'Opening…'}</p>
        </>
      )}
      {check.stage === 'whose' && <Whose opened={check.opened} onRead={read} onAgain={again} />}
      {(check.stage === 'reading' || check.stage === 'done') && (
        <>
          <div class={styles.running}>
            <p role="status">
              {check.stage === 'reading'
                ? `Reading: ${counted(
                    check.readings.reduce((sum, { checked }) => sum + checked, 0),
                    'entry',
                    'entries',
                  )} checked so far.`
                : check.failed
                  ? 'Stopped.'
                  : `Done: ${counted(
                      check.readings.reduce((sum, { checked }) => sum + checked, 0),
                      'entry',
                      'entries',
                    )} checked.`}
            </p>
            <Button onClick={again}>{check.stage === 'reading' ? 'Stop' : 'Check another download'}</Button>
          </div>
          <p role="alert" class={section.fault}>
            {check.failed}
          </p>
          <Results
            key={check.opened.downloads.map(({ from }) => from.join()).join()}
            rows={check.rows}
            pack={check.pack}
            kept={check.marks}
            evidence={check.evidence}
            done={check.stage === 'done'}
            actions={actions}
            owners={Object.fromEntries(check.readings.map(({ download }) => [download.site, download.owner]))}
          />
          <div class={styles.reports}>
            <h3>What was read</h3>
            <NotOpened opened={check.opened} />
            {check.readings.map((reading) => (
              <ReadReport
                key={reading.download.index}
                reading={reading}
                done={check.stage === 'done' && check.failed === undefined}
                whole={!check.opened.notes.some(({ name }) => reading.download.from.includes(name))}
              />
            ))}
            <p class={section.soft}>
              Who could see a post is in none of the three downloads, so Lanyard could not tell. Pictures were
              not looked at.
            </p>
          </div>
        </>
      )}
    </section>
  );
}
