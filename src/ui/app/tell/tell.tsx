import { useLayoutEffect, useRef } from 'preact/hooks';
import { appAddress } from '../../../messages/app-place.ts';
import type { Setup } from '../../../messages/replies.ts';
import { inLearnerWord } from '../../../school/learner-word.ts';
import { matters, matterWords, routeFor } from '../../../school/routes.ts';
import { ruleIds } from '../../../school/rule-ids.ts';
import { messageFor } from '../../../school/route-message.ts';
import section from '../section.module.css';
import { usePacks, type PackActions } from '../use-pack.ts';
import { MessageToCopy } from './message-to-copy.tsx';
import { RouteView } from './route-view.tsx';
import styles from './tell.module.css';

export type TellActions = PackActions & { copy(text: string): Promise<boolean> };

type Props = { setup: Setup; actions: TellActions; rest: readonly string[] };

/** Who to tell: the matters, and for one of them the route the policy in force names. Nothing is sent. */
export function Tell({ setup, actions, rest }: Props) {
  const matter = matters.find((one) => one === rest[0]);
  const rule = ruleIds.find((one) => one === rest[1]);
  const got = usePacks(actions, setup, [setup.packId ?? 'general']);
  const title = useRef<HTMLHeadingElement>(null);
  const ready = got !== undefined;
  // With the drawing, not after it: a heading that takes the focus later takes it out of a field being typed in.
  useLayoutEffect(() => {
    if (matter && ready) title.current?.focus();
  }, [matter, ready]);

  if (!got) return <p>One moment…</p>;
  if ('refused' in got) return <p class={section.fault}>{got.refused}</p>;
  const [pack] = got.packs;
  if (!pack) return null;
  const isPolicy = pack.kind !== 'guidance';

  return (
    <section class={section.section} aria-labelledby="tell-title">
      <h2 id="tell-title">Who to tell</h2>
      <p>
        {isPolicy
          ? `Whom the policy of ${pack.school} names, in its own order. `
          : 'What general guidance advises. It is not your school’s policy, which comes first. '}
        Nothing is sent from here, and nothing is kept.
        {!setup.done && ' You have not chosen a policy yet; you can do that under Set-up.'}
      </p>
      {matter ? (
        <Chosen {...{ pack, matter, rule, setup, actions, title }} />
      ) : (
        <ul class={styles.matters} aria-label="What is it about?">
          {matters.map((one) => (
            <li key={one}>
              <a href={appAddress('tell', one)}>{inLearnerWord(matterWords[one], pack)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type ChosenProps = {
  pack: Parameters<typeof routeFor>[0];
  matter: Parameters<typeof routeFor>[1];
  rule: Parameters<typeof messageFor>[3];
  setup: Setup;
  actions: TellActions;
  title: { current: HTMLHeadingElement | null };
};

function Chosen({ pack, matter, rule, setup, actions, title }: ChosenProps) {
  const route = routeFor(pack, matter, setup.school.role);
  return (
    <>
      <p>
        <a href={appAddress('tell')}>Choose something else</a>
      </p>
      <RouteView pack={pack} route={route} title={title} />
      <MessageToCopy
        key={`${pack.id} ${matter} ${rule ?? ''}`}
        message={messageFor(pack, route, setup.school.name, rule)}
        onCopy={actions.copy}
      />
    </>
  );
}
