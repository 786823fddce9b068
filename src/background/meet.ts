import { isPress, presses, type Meeting } from '../engine/meeting.ts';
import { runPersonRules } from '../engine/run-meeting.ts';
import type { SiteId } from '../engine/draft.ts';
import type { ShownFinding } from '../messages/draft-answer.ts';
import type { MarkingOffer, PersonAnswer } from '../messages/person-answer.ts';
import type { AskedPerson } from '../messages/reading-port.ts';
import { shownClause } from '../messages/shown-clause.ts';
import { isAtLeast } from '../school/severity.ts';
import { accountPrints } from '../people/account-print.ts';
import { isLastYears, stillKnown, type KnownPerson } from '../people/known-people.ts';
import type { Names } from '../people/roster.ts';
import { personRules } from '../rules/person-rules.ts';
import type { Pack } from '../school/pack-schema.ts';
import { parametersOf } from '../engine/run.ts';
import { Board } from '../text/board.ts';
import { listsOfCard } from '../text/name-on-card.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { inForce, type InForce, type Session } from './session.ts';

/** Finds what was said of accounts, however many there are. */
export class KnownIndex {
  private readonly byPrint = new Map<string, KnownPerson>();

  constructor(known: readonly KnownPerson[], now: number) {
    for (const one of stillKnown(known, now)) for (const print of one.prints) this.byPrint.set(print, one);
  }

  find(prints: readonly string[]): KnownPerson | undefined {
    for (const print of prints) {
      const one = this.byPrint.get(print);
      if (one) return one;
    }
    return undefined;
  }
}

export const offerOf = (pack: Pack, { empty }: Pick<Names, 'empty'>): MarkingOffer => ({
  learner: parametersOf(pack).learnerWord,
  conditions: parametersOf(pack)['familyException.conditions'],
  listed: !empty,
});

/** What a page is told of somebody on it; `null` where there is nothing to say. */
export function answerOf(
  session: Pick<Session, 'pack' | 'school' | 'schoolNames' | 'bodies' | 'key'> & { also?: InForce | null },
  known: KnownIndex,
  site: SiteId,
  { way, name = '', handle, id, lines = [] }: AskedPerson,
  names: Names,
  now: number,
): PersonAnswer | null {
  const said = known.find(accountPrints({ site, handle, id }, session.key));
  const policies = inForce(session);
  const ofSchool = policies.some((policy) => isSchools(policy, handle));
  const silent = said !== undefined || ofSchool;
  const named = silent || name === '' ? [] : listsOfCard(name, names);
  if (!said && !ofSchool && named.length === 0) return null;
  const lastYear = said !== undefined && said.marks.length > 0 && isLastYears(said, now);
  const meeting: Meeting = {
    site,
    way,
    marks: said?.marks ?? [],
    lastYear,
    left: said?.left,
    longAgo: said?.longAgo,
    past: said?.past,
    elsewhere: said?.elsewhere,
    met: said?.met ?? [],
    named,
    tied: named.length > 0 && lines.some((line) => policies.some((policy) => speaksOfSchool(policy, line))),
    ofSchool,
  };
  const run = (at: Meeting['way']): ShownFinding[] =>
    policies.flatMap(({ pack, school }) =>
      runPersonRules(personRules, { ...meeting, way: at }, school, pack).map((finding) => ({
        ...finding,
        // Somebody’s card has no words that it could rest on.
        because: '',
        shown: shownClause(pack, finding.rule, finding.severity),
      })),
    );
  const pressed = (isPress(way) ? [way] : presses).flatMap((press) => {
    const [worst] = gravestFirst(run(press));
    return worst ? [[press, worst] as const] : [];
  });
  return {
    marks: meeting.marks,
    lastYear,
    left: said?.left,
    longAgo: said?.longAgo,
    past: said?.past,
    elsewhere: said?.elsewhere,
    met: said?.met ?? [],
    notThem: said?.notThem ?? false,
    named,
    ofSchool,
    notes: isPress(way) ? [] : run(way),
    presses: Object.fromEntries(pressed),
  };
}

/** Of several schools’ notices; the sort is stable, so that the first school’s come first. */
const gravestFirst = (findings: readonly ShownFinding[]): ShownFinding[] =>
  [...findings].sort(
    (a, b) => Number(isAtLeast(b.severity, a.severity)) - Number(isAtLeast(a.severity, b.severity)),
  );

/** Whether an account is one of the school's own, by its handle. */
const isSchools = ({ school }: Pick<Session, 'school'>, handle: string | undefined): boolean =>
  handle !== undefined &&
  school.handles.some((one) => fold(one.replace(/^@/, '').trim()) === fold(handle.replace(/^@/, '')));

function speaksOfSchool({ schoolNames }: Pick<Session, 'schoolNames'>, line: string): boolean {
  const tokens = tokenise(line);
  for (const _ of schoolNames.find(tokens, new Board(tokens))) return true;
  return false;
}
