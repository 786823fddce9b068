import type { Entry } from '../evidence/chain.ts';
import { partOf } from '../evidence/incident.ts';
import type { Incident } from '../evidence/record.ts';
import type { Retention } from './settings.ts';

const day = 24 * 60 * 60 * 1000;
/** Evidence in one place only is one broken laptop from gone. */
const backupAfter = 7 * day;

/** Captures that are in no file yet; `late` once the oldest of them is a week old. */
export function unexported({ log }: Pick<Incident, 'log'>, now: number): { captures: number; late: boolean } {
  const last = log.findLastIndex(({ kind }) => kind === 'exported');
  const upTo = Math.max(-1, ...log.map(broughtBack));
  const since = log.slice(last + 1).filter(({ kind, sequence }) => kind === 'captured' && sequence > upTo);
  const oldest = since[0];
  return {
    captures: since.length,
    late: oldest !== undefined && now - Date.parse(oldest.at.utc) >= backupAfter,
  };
}

/** The last line of the file that a line says something was brought back from. */
function broughtBack({ kind, body }: Entry): number {
  const upTo = kind === 'restored' ? partOf(body, 'upTo') : undefined;
  return typeof upTo === 'number' ? upTo : -1;
}

/** Whether nothing was written to an incident for as long as the person chose. */
export function isOld({ log }: Pick<Incident, 'log'>, retention: Retention, now: number): boolean {
  const last = log.at(-1);
  if (retention === 0 || !last) return false;
  const then = new Date(last.at.utc);
  then.setUTCMonth(then.getUTCMonth() + retention);
  return then.getTime() <= now;
}

/** What comes next, in the order that loses nothing. */
export type Step = {
  step: 'keep' | 'tell' | 'report' | 'ask' | 'helpline' | 'mediator';
  done: boolean;
  /** Its turn has come; one that is not ready yet is said for later. */
  ready: boolean;
};

/** About two days after a report to the site, the professionals’ helpline can take it up. */
const helplineAfter = 2 * day;
/** About a week after it, Report Harmful Content can. */
const mediatorAfter = 7 * day;

export function stepsOf(log: readonly Entry[], now: number): Step[] {
  const has = (kind: Entry['kind']): boolean => log.some((entry) => entry.kind === kind);
  const kept = has('captured');
  const report = log.find(({ kind }) => kind === 'reported');
  const since = report ? now - Date.parse(report.at.utc) : -1;
  return [
    { step: 'keep', done: kept, ready: true },
    { step: 'tell', done: has('told'), ready: true },
    { step: 'report', done: report !== undefined, ready: kept },
    { step: 'ask', done: has('asked'), ready: kept },
    { step: 'helpline', done: false, ready: since >= helplineAfter },
    { step: 'mediator', done: false, ready: since >= mediatorAfter },
  ];
}
