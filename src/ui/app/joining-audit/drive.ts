import type { Answer, Result } from '../../../audit/answer.ts';
import { answered, leftToDo, type Audit } from '../../../audit/audit.ts';
import { cardFor, look, type Sight, type Verdict } from '../../../audit/guide.ts';
import { readerIds, siteOf, type AuditSetting, type Target } from '../../../audit/setting.ts';
import { guideReportSchema, type GuideRequest } from '../../../messages/guide-port.ts';
import { settingsPaths } from '../../../messages/site-matches.ts';
import { siteHosts } from '../../../messages/site-hosts.ts';
import type { GuidePress } from '../../../messages/guide-presses.ts';
import type { GuidedTab, GuidedTabEvents } from './actions.ts';

/** What the page of ours shows of the guide. */
export type DriveState = {
  running: boolean;
  setting: AuditSetting | undefined;
  verdict: Verdict;
  /** The card is not beside the setting, because the page does not let us draw or is none of ours. */
  outOfReach: boolean;
  at: number;
  of: number;
};

type Needs = {
  open(on: GuidedTabEvents): Promise<GuidedTab>;
  target: Target;
  today(): string;
  onAudit(audit: Audit): void;
  onState(state: DriveState): void;
  /** The time from a page's load to what is said of a setting on it, in milliseconds. */
  onTold?(setting: AuditSetting, took: number): void;
};

/** Settings that the card can stand beside: where no guide of ours runs, the person goes by the list. */
export const canBeLed = (setting: AuditSetting): boolean => {
  const { hostname, pathname } = new URL(setting.address);
  const site = siteOf(setting);
  return siteHosts[site].includes(hostname) && pathname.startsWith(`${settingsPaths[site]}/`);
};

/** How long "as it should be" stays before the next, in milliseconds. */
const dwell = 500;

/**
 * Leads through settings one after the other, in one tab. It opens a page, looks, says what it sees and
 * waits for the person: it never presses anything. What the tab says keeps the time, because the clock of
 * a page that is not in front is slowed.
 */
export class Drive {
  private tab: GuidedTab | undefined;
  private todo: AuditSetting[] = [];
  private at = 0;
  private verdict: Verdict = 'waiting';
  private arrived = '';
  private goingTo = '';
  private loadedAt = 0;
  /** Pages that have loaded since an address was opened. */
  private loads = 0;
  private toldAt = 0;
  private drawn = true;
  private reachable = true;
  private running = false;

  constructor(
    private audit: Audit,
    private readonly needs: Needs,
  ) {}

  /** Begins, or goes on, with everything that is left; or with these settings alone. */
  async start(only?: readonly AuditSetting[]): Promise<void> {
    this.todo = (only ?? leftToDo(this.audit)).filter(canBeLed);
    this.at = -1;
    this.running = true;
    await this.next();
  }

  /** The person's own word, from the card or from our page. */
  async press(press: GuidePress): Promise<void> {
    const { setting } = this;
    if (!setting || !this.running) return;
    if (press === 'pause') return this.stop();
    if (press === 'again') return this.go(setting);
    this.put(setting, answerOf(press));
    await this.next();
  }

  /** Goes to this one now, and on with the rest after it. */
  async jump(setting: AuditSetting): Promise<void> {
    this.todo.splice(this.at + 1, 0, setting);
    await this.next();
  }

  get isRunning(): boolean {
    return this.running;
  }

  async show(): Promise<void> {
    await this.tab?.show();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.say();
    const { tab } = this;
    this.tab = undefined;
    await tab?.leave();
  }

  /** An answer that was given on our page meanwhile. */
  take(audit: Audit): void {
    this.audit = audit;
  }

  private get setting(): AuditSetting | undefined {
    return this.todo[this.at];
  }

  private async next(): Promise<void> {
    this.at++;
    const { setting } = this;
    if (!setting) return this.stop();
    this.verdict = 'waiting';
    if (setting.address === this.goingTo && this.tab) {
      // The page is there already: it is looked at as it stands now.
      this.loadedAt = performance.now();
      this.paint();
      this.say();
      return;
    }
    await this.go(setting);
  }

  private async go({ address }: AuditSetting): Promise<void> {
    this.arrived = '';
    this.loads = 0;
    this.goingTo = address;
    this.reachable = true;
    this.verdict = 'waiting';
    this.say();
    this.tab ??= await this.needs.open({
      loaded: () => {
        this.loadedAt = performance.now();
        this.loads++;
      },
      message: (message) => void this.hear(message),
      unreachable: () => {
        this.reachable = false;
        this.say();
      },
      closed: () => {
        this.tab = undefined;
        this.goingTo = '';
        this.running = false;
        this.say();
      },
    });
    if (this.running) await this.tab.go(address);
  }

  private async hear(message: unknown): Promise<void> {
    const parsed = guideReportSchema.safeParse(message);
    const { setting } = this;
    if (!parsed.success || !setting || !this.running) return;
    const report = parsed.data;
    if (report.type === 'press') return this.press(report.press);
    // A site may lead on to another address by itself, until the person has pressed something.
    const fresh = this.arrived === '';
    if (fresh || (this.loads <= 1 && report.pressed === null)) this.arrived = report.place;
    if (fresh) this.paint();
    const sight: Sight = {
      ...report,
      states: new Map(report.settings.map(([id, state]) => [id, state ?? undefined])),
    };
    const was = this.verdict;
    const now = look(setting, this.needs.target, sight, { arrived: this.arrived, was });
    const drawnChanged = this.drawn !== report.drawn;
    this.drawn = report.drawn;
    this.reachable = true;
    if (now === 'right' && was === 'right') {
      if (performance.now() - this.toldAt >= dwell) await this.next();
      return;
    }
    if (now === was && !drawnChanged) return;
    this.verdict = now;
    this.toldAt = performance.now();
    if (was === 'waiting' && now !== 'waiting') this.needs.onTold?.(setting, this.toldAt - this.loadedAt);
    const result = resultOf(now);
    if (result) this.put(setting, { result });
    this.paint();
    this.say();
  }

  private put(setting: AuditSetting, answer: Omit<Answer, 'on'>): void {
    this.audit = answered(this.audit, setting.id, { ...answer, on: this.needs.today() });
    this.needs.onAudit(this.audit);
  }

  private paint(): void {
    const { setting, verdict } = this;
    if (!setting) return;
    const progress = `${this.at + 1} of ${this.todo.length}`;
    this.tab?.send({
      type: 'show',
      ring: setting.read === 'page' ? [...readerIds(setting)] : [],
      card: cardFor(setting, this.needs.target, verdict, progress),
    } satisfies GuideRequest);
  }

  private say(): void {
    this.needs.onState({
      running: this.running,
      setting: this.setting,
      verdict: this.verdict,
      outOfReach: !this.drawn || !this.reachable,
      at: Math.min(this.at + 1, this.todo.length),
      of: this.todo.length,
    });
  }
}

const resultOf = (verdict: Verdict): Result | undefined =>
  verdict === 'right' || verdict === 'unread'
    ? verdict
    : verdict === 'wrong' || verdict === 'refused'
      ? 'wrong'
      : undefined;

export function answerOf(press: Exclude<GuidePress, 'pause' | 'again'>): Omit<Answer, 'on'> {
  if (press === 'right') return { result: 'said-right' };
  if (press === 'wrong') return { result: 'said-wrong' };
  return { result: 'skipped', why: press };
}
