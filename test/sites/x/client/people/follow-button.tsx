import type { Person } from '../data/people.ts';
import { t } from '../language.ts';
import { toggle, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { hidden } from '../style/hidden.ts';
import { useGeneratedId } from '../style/generated-id.ts';
import { PillButton } from '../style/pill-button.tsx';
import { Text } from '../style/text.tsx';

export function FollowButton({ person, helped = true }: { person: Person; helped?: boolean }) {
  const following = useSite((state) => state.following.has(person.handle));
  const help = useGeneratedId();
  const label = following ? t.followingPerson(person.handle) : t.followPerson(person.handle);
  return (
    <Box css={{ alignItems: 'flex-end' }}>
      <PillButton
        testId={`${person.id}-${following ? 'unfollow' : 'follow'}`}
        look={following ? 'outline' : 'solid'}
        aria-label={label}
        aria-describedby={helped ? help : undefined}
        css={{ height: 32 }}
        onClick={(event) => {
          event.stopPropagation();
          toggle('following', person.handle);
        }}
      >
        {following ? t.following : t.follow}
      </PillButton>
      {helped && (
        <Text dir="auto" id={help} css={hidden}>
          {t.clickToFollow(person.handle)}
        </Text>
      )}
    </Box>
  );
}
