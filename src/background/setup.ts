import type { PackSummary, Setup } from '../messages/replies.ts';
import { endsAt, renewFrom } from '../people/kept-lists.ts';
import type { Pack } from '../school/pack-schema.ts';
import { shippedPack, shippedPacks } from '../school/packs/index.ts';
import type { Session } from './session.ts';

const summary = (pack: Pack, own: boolean): PackSummary => ({
  id: pack.id,
  school: pack.school,
  title: pack.title,
  edition: pack.edition.label,
  ...(pack.edition.note && { note: pack.edition.note }),
  own,
});

/** What our pages show of the set-up. No name of a list is in it, because none is kept. */
export function setupOf(session: Session, now: number): Setup {
  const shipped = [...shippedPacks.keys()].flatMap((id) => shippedPack(id) ?? []);
  const pauses = Object.fromEntries(
    Object.entries(session.pauses).filter(
      ([, until]) => until === null || (until !== undefined && until > now),
    ),
  );
  const lists = Object.fromEntries(
    Object.entries(session.lists).flatMap(([list, { print, loaded, invented }]) => {
      const ends = endsAt(loaded);
      return ends <= now
        ? []
        : [[list, { people: print.people, loaded, renew: renewFrom(loaded), ends, invented }]];
    }),
  ) as Setup['lists'];
  return {
    done: session.pack !== null,
    demo: session.demo,
    packId: session.packId,
    packs: [
      ...(session.ownPack ? [summary(session.ownPack, true)] : []),
      ...shipped.map((pack) => summary(pack, false)),
    ],
    school: session.school,
    second: session.second,
    names: {
      pupil: lists.pupil?.people ?? 0,
      staff: lists.staff?.people ?? 0,
      parent: lists.parent?.people ?? 0,
    },
    lists,
    ranOut: session.ranOut,
    pauses,
    locked: session.locked,
  };
}
