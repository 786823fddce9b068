import type { Setup } from '../../../messages/replies.ts';
import { appAddress } from '../../../messages/app-place.ts';
import { Button } from '../../parts/button.tsx';
import section from '../section.module.css';
import { InquiryQuestion } from '../past-posts/inquiry.tsx';
import type { JoiningAuditActions } from './actions.ts';
import { Begin } from './begin.tsx';
import { GuideBox } from './guide-box.tsx';
import styles from './joining-audit.module.css';
import { NextThings, SinceLast } from './next-steps.tsx';
import { ReceiptBox } from './receipt-box.tsx';
import { Reminder } from './reminder.tsx';
import { ScorePicture } from './score-picture.tsx';
import { SettingsList } from './settings-list.tsx';
import { today, useAudit } from './use-audit.ts';

type Props = { setup: Setup; actions: JoiningAuditActions };

const asks = {
  suitable: 'suitable privacy settings',
  strictest: 'settings as strict as they go',
  highest: 'the highest settings there are',
};

/** The joining audit: settings of all sites, gone through with somebody who has half an hour. */
export function JoiningAudit({ setup, actions }: Props) {
  const inHand = useAudit(actions, setup.packId);
  const { kept, pack, target, refused, guide, leftToLead, begin, lead, press, pause, show } = inHand;
  const { audit, last } = kept;
  const running = guide?.running ?? false;
  return (
    <section class={section.section} aria-labelledby="audit-title">
      <h2 id="audit-title">Joining audit</h2>
      {!pack ? (
        <p>
          First choose the policy you work under, in <a href={appAddress('set-up')}>Set-up</a>. What counts as
          right depends on it.
        </p>
      ) : (
        <>
          <p>
            What do your accounts give away, and to whom? Lanyard goes through the settings of all three sites
            with you, about half an hour in all. {pack.school} asks for {asks[target]}.
          </p>
          <p role="alert" class={section.fault}>
            {refused}
          </p>
          <InquiryQuestion name="audit-inquiry" inquiry={inHand.inquiry} onInquiry={inHand.setInquiry} />
          {!audit && <Begin again={false} onBegin={begin} />}
          {audit && (
            <>
              {kept.remindFrom !== null && kept.remindFrom <= today() && (
                <p class={section.promise}>
                  A new term has begun. Begin a new round, at the foot of this page: it shows what has changed
                  since the last.
                </p>
              )}
              {audit.packId !== pack.id && (
                <p class={styles.leave}>
                  This round was held against another policy than the one in force now. Begin a new one, at
                  the foot of this page.
                </p>
              )}
              {running && guide ? (
                <GuideBox guide={guide} target={target} onPress={press} onShow={show} />
              ) : (
                <div class={styles.goOn}>
                  {leftToLead.length > 0 ? (
                    <>
                      <p>
                        <strong>{leftToLead.length}</strong> still to look at in the tab beside.
                      </p>
                      <Button look="main" onClick={() => lead()}>
                        {Object.keys(audit.now).length > 0 ? 'Go on with the audit' : 'Start'}
                      </Button>
                    </>
                  ) : (
                    <p class={section.good}>You have been through every page that Lanyard can show you.</p>
                  )}
                </div>
              )}
              <ScorePicture audit={audit} />
              {last && <SinceLast last={last} audit={audit} />}
              <NextThings audit={audit} target={target} onLead={(one) => lead([one])} />
              {running && (
                <p>
                  <Button onClick={pause}>Pause the audit</Button>
                </p>
              )}
              <SettingsList inHand={inHand} pack={pack} />
              <ReceiptBox audit={audit} pack={pack} target={target} actions={actions} />
              <Reminder from={kept.remindFrom} actions={actions} onRemind={inHand.remind} />
              <details class={section.more}>
                <summary>Begin again, or with other sites</summary>
                <p>This round is kept beside the new one, so that you see what has changed.</p>
                <Begin again onBegin={begin} />
              </details>
            </>
          )}
        </>
      )}
    </section>
  );
}
