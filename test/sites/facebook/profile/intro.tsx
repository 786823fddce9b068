import { aboutFields } from '../content/about.ts';
import { me, type Person } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Card } from '../parts/card.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { TextPress } from '../parts/text-press.tsx';
import { Bio } from './bio.tsx';
import { IntroRow } from './intro-row.tsx';

const icons: Record<string, IconName> = {
  work: 'work',
  education: 'school',
  current_city: 'house',
  hometown: 'pin',
};
const leads: Record<string, string> = {
  work: say.worksAt,
  education: say.studiedAt,
  current_city: say.livesIn,
  hometown: say.from,
};

export function Intro({ person }: { person: Person }) {
  const order = Object.keys(leads);
  const firsts = order.flatMap((type) => {
    const field = aboutFields(person, '').find((one) => one.type === type && one.linked);
    return field?.linked ? [{ type, linked: field.linked }] : [];
  });
  return (
    <div data-pagelet="ProfileTilesFeed_0">
      <Card space={{ padding: 16 }}>
        <h2 class={look({ fontSize: 20, lineHeight: '24px', fontWeight: 700 })}>
          <span dir="auto">{say.intro}</span>
        </h2>
        <Bio person={person} />
        <ul class={look({ paddingBlock: 8 })}>
          {firsts.map(({ type, linked }) => (
            <IntroRow key={type} icon={icons[type] ?? 'pin'}>
              {leads[type]}{' '}
              <Link
                href={`/${linked.id}`}
                space={{ fontWeight: 600, ':hover': { textDecoration: 'underline' } }}
              >
                {linked.name}
              </Link>
            </IntroRow>
          ))}
          <IntroRow icon="feed">{say.followedBy(person === me ? 312 : person.mutual * 13)}</IntroRow>
        </ul>
        {person === me && <TextPress text={say.editDetails} />}
      </Card>
    </div>
  );
}
