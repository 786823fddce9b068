import { peopleKinds, type Entry } from '../archive/entry.ts';
import type { Outcome } from '../engine/finding.ts';
import { parametersOf, runDraftRules } from '../engine/run.ts';
import type { RosterData } from '../people/fingerprint.ts';
import { Roster } from '../people/roster.ts';
import { siphash, type Key } from '../people/siphash.ts';
import { draftRules } from '../rules/index.ts';
import type { Parameters } from '../school/parameters.ts';
import type { Pack } from '../school/pack-schema.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import { CommunityBodies } from '../text/community-bodies.ts';
import { read, type Known } from '../text/read.ts';
import { SchoolNames } from '../text/school-names.ts';
import { checkPerson } from './check-person.ts';

/** All that a check of past posts needs to know; it can be sent to a worker as it is. */
export type CheckWith = { pack: Pack | null; school: SchoolDetails; roster: RosterData; key: Key };

/** Longest text looked at, in UTF-16 code units; no site lets anybody post more. */
const mostChecked = 100_000;

/** Checks past posts against one policy, with the rules that check what is being written. */
export class Checker {
  private readonly names: Roster;
  private readonly known: Known;
  private readonly parameters: Parameters;

  constructor(private readonly wanted: CheckWith) {
    this.names = new Roster(wanted.roster, wanted.key);
    this.known = {
      roster: this.names,
      school: new SchoolNames(wanted.school),
      bodies: new CommunityBodies(wanted.pack?.parameters.communityBodies ?? []),
    };
    this.parameters = parametersOf(wanted.pack);
  }

  check(entry: Entry): Outcome {
    const { pack, school } = this.wanted;
    if (peopleKinds.includes(entry.kind))
      return { findings: checkPerson(entry, this.names, pack, this.parameters.learnerWord), unsure: [] };
    const text = entry.text.length > mostChecked ? entry.text.slice(0, mostChecked) : entry.text;
    const reading = read(text, this.known);
    const outcome = runDraftRules(draftRules, {
      draft: { text, surface: entry.surface, site: entry.site },
      reading,
      school,
      pack,
      parameters: this.parameters,
      speaksAgainst: (topic, span, guess) => reading.speaksAgainst(topic, span, guess),
    });
    if (text !== entry.text)
      outcome.unsure.push({ rule: 'length', reason: 'Only the first 100,000 characters were checked.' });
    return outcome;
  }

  /** What is kept of an entry when the person keeps their mark on it: nobody can read it back. */
  fingerprint({ site, kind, id, at, text }: Entry): string {
    const { hi, lo } = siphash(this.wanted.key, `${site}\n${kind}\n${id ?? at ?? ''}\n${text}`);
    return hi.toString(16).padStart(8, '0') + lo.toString(16).padStart(8, '0');
  }
}
