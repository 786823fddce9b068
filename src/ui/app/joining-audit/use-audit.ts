import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../audit/answer.ts';
import { answered, leftToDo, nextTerm, noAudit, type Audit, type KeptAudit } from '../../../audit/audit.ts';
import type { AuditSetting, Target } from '../../../audit/setting.ts';
import type { SiteId } from '../../../engine/draft.ts';
import { isRefusal } from '../../../messages/replies.ts';
import type { GuidePress } from '../../../messages/guide-presses.ts';
import type { Inquiry } from '../../../past-posts/tidy.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { silent } from '../../../school/parameters.ts';
import type { JoiningAuditActions } from './actions.ts';
import { canBeLed, Drive, type DriveState } from './drive.ts';

/** Today where the person is, as "2026-11-21". */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** The joining audit of this page: as it is kept, and the guide while somebody is led. */
export function useAudit(actions: JoiningAuditActions, packId: string | null) {
  const [inquiry, setInquiry] = useState<Inquiry>();
  const mayLead = ({ removes }: AuditSetting): boolean => !removes || inquiry === 'no';
  const [kept, setKept] = useState<KeptAudit>(noAudit);
  const [pack, setPack] = useState<Pack>();
  const [refused, setRefused] = useState<string>();
  const [guide, setGuide] = useState<DriveState>();
  const latest = useRef(kept);
  const drive = useRef<Drive | undefined>(undefined);

  useEffect(() => {
    let gone = false;
    void Promise.all([actions.getAudit(), packId === null ? undefined : actions.getPack(packId)]).then(
      ([audit, found]) => {
        if (gone) return;
        if (isRefusal(audit)) setRefused(audit.refused);
        else if (!drive.current) {
          latest.current = audit.kept;
          setKept(audit.kept);
        }
        if (found && isRefusal(found)) setRefused(found.refused);
        else setPack(found);
      },
    );
    return () => {
      gone = true;
    };
  }, [actions, packId]);

  const target: Target = pack?.parameters.privacyTarget ?? silent.privacyTarget;

  const keep = (next: KeptAudit): void => {
    latest.current = next;
    setKept(next);
    void actions.saveAudit(next).then((reply) => setRefused(isRefusal(reply) ? reply.refused : undefined));
  };
  const keepAudit = (audit: Audit): void => {
    const over = leftToDo(audit).filter(({ id }) => audit.now[id] === undefined).length === 0;
    keep({ ...latest.current, audit: { ...audit, ...(over && { finished: audit.finished ?? today() }) } });
  };

  /** Gone through with what is left; what takes something down only once nothing is open. */
  const lead = (only?: readonly AuditSetting[]): void => {
    const { audit } = latest.current;
    if (!audit) return;
    const [one] = only ?? [];
    if (one && drive.current?.isRunning) {
      void drive.current.jump(one);
      return;
    }
    const next = new Drive(audit, {
      open: (on) => actions.openGuidedTab(on),
      target,
      today,
      onAudit: keepAudit,
      onState: (state) => {
        if (drive.current === next) setGuide(state);
      },
      onTold: ({ id }, took) => {
        performance.measure(`told ${id}`, { start: performance.now() - took, duration: took });
      },
    });
    drive.current = next;
    next
      .start((only ?? leftToDo(audit)).filter(mayLead))
      .catch((cause: unknown) => setRefused(`The tab could not be opened (${String(cause)}). Try again.`));
  };

  return {
    kept,
    pack,
    target,
    refused,
    guide,
    inquiry,
    setInquiry,
    mayLead,
    leftToLead: kept.audit ? leftToDo(kept.audit).filter(canBeLed).filter(mayLead) : [],

    /** A new round; the one before it is kept for what has changed since. */
    begin(sites: readonly SiteId[]): void {
      if (!pack) return;
      const { audit, last, remindFrom } = latest.current;
      keep({
        audit: {
          started: today(),
          packId: pack.id,
          edition: pack.edition.label,
          sites: [...sites],
          before: {},
          now: {},
        },
        last: audit && Object.keys(audit.now).length > 0 ? audit : last,
        remindFrom: remindFrom !== null && remindFrom <= today() ? nextTerm(today()) : remindFrom,
      });
      lead();
    },

    lead,
    show: (): void => void drive.current?.show(),
    pause: (): void => void drive.current?.stop(),
    press: (press: GuidePress): void => void drive.current?.press(press),

    /** The person's word for a setting of the list. */
    say(setting: AuditSetting, answer: Omit<Answer, 'on'>): void {
      const { audit } = latest.current;
      if (!audit) return;
      const next = answered(audit, setting.id, { ...answer, on: today() });
      drive.current?.take(next);
      keepAudit(next);
    },

    remind(from: string | null): void {
      keep({ ...latest.current, remindFrom: from });
    },
  };
}

export type AuditInHand = ReturnType<typeof useAudit>;
