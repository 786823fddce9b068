import { useState } from 'react';
import { crowd, rowsAsked } from '../../../crowd.ts';
import { PageHeader } from '../frame/page-header.tsx';
import { t } from '../language.ts';
import { Timeline } from '../list/timeline.tsx';
import { UserCell } from '../people/user-cell.tsx';
import { PillButton } from '../style/pill-button.tsx';
import { Box } from '../style/box.tsx';
import { useTitle } from '../title.ts';
import { asPerson } from './people-page.tsx';

/** Who asks to follow a protected account: two buttons without test ids, refusing before accepting. */
export function RequestsPage() {
  useTitle(t.notifications);
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const asking = crowd(rowsAsked(location.search) || 4).map(asPerson);
  const answer = (id: string): void => setAnswered((before) => new Set(before).add(id));
  const items = asking
    .filter(({ id }) => !answered.has(id))
    .map((person) => ({
      key: person.id,
      render: () => (
        <UserCell
          person={person}
          place="list"
          controls={
            <Box css={{ flexDirection: 'row', gap: 8 }}>
              <PillButton
                look="outline"
                aria-label={t.notInterested}
                onClick={(event) => (event.stopPropagation(), answer(person.id))}
              >
                {'✕'}
              </PillButton>
              <PillButton
                aria-label={t.follow}
                onClick={(event) => (event.stopPropagation(), answer(person.id))}
              >
                {'✓'}
              </PillButton>
            </Box>
          }
        />
      ),
    }));
  return (
    <>
      <PageHeader title={t.notifications} back />
      <Timeline label={t.peopleList} items={items} />
    </>
  );
}
