import { useMemo, useState } from 'preact/hooks';
import { appAddress } from '../../../messages/app-place.ts';
import type { OwnDocument } from '../../../messages/own-document.ts';
import { isRefusal, type Refusal, type Setup } from '../../../messages/replies.ts';
import field from '../field.module.css';
import section from '../section.module.css';
import { usePacks, type PackActions } from '../use-pack.ts';
import { Edition } from './edition.tsx';
import { OwnCopy } from './own-copy.tsx';
import { ownWordsOf } from './own-words.ts';
import styles from './policy.module.css';
import { Reader } from './reader.tsx';
import { useDocument } from './use-document.ts';

type Document = Promise<{ document: OwnDocument | null } | Refusal>;

export type PolicyActions = PackActions & {
  getDocument(packId: string): Document;
  keepDocument(packId: string, document: OwnDocument): Document;
  forgetDocument(packId: string): Document;
};

type Props = { setup: Setup; actions: PolicyActions; rest: readonly string[] };

const none: ReadonlyMap<string, string> = new Map();

/**
 * The policy reader. The address says which policy, and where in it: “kingsway/clause/6.v”,
 * “kingsway/about/talk-about-pupils”; without one it is the policy in force.
 */
export function Policy({ setup, actions, rest: [asked, kind, what] }: Props) {
  const known = setup.packs.some(({ id }) => id === asked);
  const packId = known && asked !== undefined ? asked : (setup.packId ?? 'general');
  const got = usePacks(actions, setup, [packId]);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const pack = got && 'packs' in got ? got.packs[0] : undefined;
  const [kept, setKept] = useDocument(actions, setup, packId);

  const act = async (doing: Document): Promise<void> => {
    setBusy(true);
    const reply = await doing;
    setBusy(false);
    setRefused(isRefusal(reply) ? reply.refused : undefined);
    if (!isRefusal(reply)) setKept(reply.document);
  };

  const own = useOwnWords(pack, kept);
  return (
    <section class={section.section} aria-labelledby="policy-title-read">
      <h2 id="policy-title-read">Your policy</h2>
      <div class={styles.field}>
        <label for="policy-choice">Which policy to read</label>
        <select
          id="policy-choice"
          class={field.input}
          value={packId}
          onChange={({ currentTarget }) => {
            location.hash = appAddress('policy', currentTarget.value);
          }}
        >
          {setup.packs.map(({ id, school }) => (
            <option key={id} value={id}>
              {school}
              {id === setup.packId && ' (in force)'}
            </option>
          ))}
        </select>
      </div>
      {!setup.done && (
        <p>
          You have not chosen a policy yet, so nothing is checked. You can read them all here;{' '}
          <a href={appAddress('set-up')}>choose yours under Set-up</a>.
        </p>
      )}
      {got && 'refused' in got && <p class={section.fault}>{got.refused}</p>}
      {!got && <p>One moment…</p>}
      {pack?.id === packId && kept !== undefined && (
        <>
          <div class={styles.head}>
            <p class={styles.name}>
              {pack.school}: {pack.title}
            </p>
            <p class={section.soft}>
              {pack.kind === 'guidance'
                ? 'General guidance in our words; nobody’s policy. Your school’s own policy always comes first.'
                : 'Every clause in a short summary of ours. The document itself always comes first.'}
            </p>
            <Edition pack={pack} today={new Date()} />
            <OwnCopy
              key={packId}
              school={pack.school}
              document={kept}
              found={own.size}
              total={pack.clauses.length}
              refused={refused}
              busy={busy}
              onKeep={(document) => void act(actions.keepDocument(packId, document))}
              onForget={() => void act(actions.forgetDocument(packId))}
            />
          </div>
          <Reader
            key={packId}
            pack={pack}
            own={own}
            clause={kind === 'clause' ? what : undefined}
            rule={kind === 'about' ? what : undefined}
          />
        </>
      )}
    </section>
  );
}

function useOwnWords(
  pack: Parameters<typeof Reader>[0]['pack'] | undefined,
  kept: OwnDocument | null | undefined,
): ReadonlyMap<string, string> {
  return useMemo(() => (pack && kept ? ownWordsOf(kept.text, pack.clauses) : none), [pack, kept]);
}
