import { avatar, picture } from '../data/pictures.ts';
import { myHandle, type Person } from '../data/people.ts';
import { Icon } from '../icons.tsx';
import { count, monthOf, t } from '../language.ts';
import { Link } from '../link.tsx';
import { DisplayName } from '../people/display-name.tsx';
import { FollowButton } from '../people/follow-button.tsx';
import { RichText } from '../post/rich-text.tsx';
import { Box } from '../style/box.tsx';
import { RoundButton } from '../style/round-button.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';
import { ProfileItem } from './profile-item.tsx';

/** The top of a profile: pictures, names, bio, the row of facts, the counts. */
export function ProfileHeader({ person }: { person: Person }) {
  const own = person.handle === myHandle;
  const root = `/${person.handle}`;
  return (
    <Box>
      {person.header ? (
        <Link href={`${root}/header_photo`} aria-hidden="true" tabIndex={-1} css={cover}>
          <img alt="" draggable="true" src={picture(person.header)} className="css-9pa8cd" />
        </Link>
      ) : (
        <Box css={cover} />
      )}
      <Box css={{ padding: '12px 16px 16px' }}>
        <Box css={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
          <Box data-testid={`UserAvatar-Container-${person.handle}`} css={portrait}>
            <Link
              href={`${root}/photo`}
              aria-label={t.opensPhoto}
              css={{ width: '100%', height: '100%', borderRadius: 9999, overflow: 'hidden' }}
            >
              <img alt={t.opensPhoto} draggable="true" src={avatar(person.name)} className="css-9pa8cd" />
            </Link>
          </Box>
          <Box css={{ flexDirection: 'row', gap: 8 }}>
            {own ? (
              <Link href="/settings/profile" data-testid="editProfileButton" css={edit}>
                <Text css={{ fontWeight: 700 }}>
                  <Words>{t.editProfile}</Words>
                </Text>
              </Link>
            ) : (
              <>
                <RoundButton label={t.more} testId="userActions" css={ringed}>
                  <Icon name="dots" />
                </RoundButton>
                <Link
                  href={chatWith(person)}
                  aria-label={t.message}
                  data-testid="sendDMFromProfile"
                  css={[ringed, round]}
                >
                  <Icon name="mail" />
                </Link>
                <Box data-testid="placementTracking">
                  <FollowButton person={person} helped={false} />
                </Box>
              </>
            )}
          </Box>
        </Box>
        <Box data-testid="UserName" css={{ marginTop: 4, marginBottom: 12 }}>
          <Box css={{ flexDirection: 'row', alignItems: 'center' }}>
            <DisplayName person={person} css={{ fontSize: 20, lineHeight: '24px', fontWeight: 800 }} />
          </Box>
          <Box css={{ flexDirection: 'row', alignItems: 'center' }}>
            <Text css={{ color: 'var(--muted)' }}>
              <Words>{`@${person.handle}`}</Words>
            </Text>
            {person.followsYou && !own && (
              <Text data-testid="userFollowIndicator" css={follows}>
                <Words>{t.followsYou}</Words>
              </Text>
            )}
          </Box>
        </Box>
        {person.bio !== '' && (
          <Box css={{ marginBottom: 12 }}>
            <Text dir="auto" data-testid="UserDescription">
              <RichText text={person.bio} />
            </Text>
          </Box>
        )}
        <Text data-testid="UserProfileHeader_Items" css={{ marginBottom: 12, color: 'var(--muted)' }}>
          {person.category && (
            <ProfileItem icon="briefcase" testId="UserProfessionalCategory">
              {person.category}
            </ProfileItem>
          )}
          {person.location !== '' && (
            <ProfileItem icon="place" testId="UserLocation">
              {person.location}
            </ProfileItem>
          )}
          {person.url !== '' && (
            <ProfileItem icon="link" testId="UserUrl" href={addressOf(person.url)} external>
              {person.url.replace(/^https?:\/\//, '')}
            </ProfileItem>
          )}
          <ProfileItem icon="calendar" testId="UserJoinDate" href={`${root}/about`}>
            {t.joined(monthOf(Date.parse(person.joined)))}
          </ProfileItem>
        </Text>
        <Box css={{ flexDirection: 'row', gap: 20 }}>
          <Count href={`${root}/following`} number={person.following} word={t.followingCount} />
          <Count href={`${root}/verified_followers`} number={person.followers} word={t.followersCount} />
        </Box>
      </Box>
    </Box>
  );
}

function Count({ href, number, word }: { href: string; number: number; word: string }) {
  return (
    <Link href={href} shape="text" css={{ color: 'var(--muted)' }}>
      <Words css={{ fontWeight: 700, color: 'var(--text)' }}>
        <Words>{count(number)}</Words>
      </Words>{' '}
      <Words>{word}</Words>
    </Link>
  );
}

const addressOf = (url: string) => (/^https?:/.test(url) ? url : `https://${url}`);

// The lower of the two ids comes first.
function chatWith(person: Person): string {
  return `/i/chat/${['1408826119', person.id].toSorted((one, other) => Number(one) - Number(other)).join('-')}`;
}

const cover: Style = {
  width: '100%',
  aspectRatio: '3 / 1',
  backgroundColor: 'var(--field)',
  overflow: 'hidden',
};
const portrait: Style = {
  width: '25%',
  maxWidth: 140,
  aspectRatio: '1 / 1',
  marginTop: '-15%',
  borderRadius: 9999,
  border: '4px solid var(--page)',
  backgroundColor: 'var(--page)',
};
const edit: Style = {
  height: 36,
  paddingLeft: 16,
  paddingRight: 16,
  borderRadius: 9999,
  border: '1px solid var(--field)',
  justifyContent: 'center',
  ':hover': { backgroundColor: 'var(--hover)' },
};
const ringed: Style = { border: '1px solid var(--field)', color: 'var(--text)' };
const round: Style = {
  width: 36,
  height: 36,
  borderRadius: 9999,
  alignItems: 'center',
  justifyContent: 'center',
};
const follows: Style = {
  marginLeft: 6,
  padding: '0 4px',
  borderRadius: 4,
  fontSize: 11,
  lineHeight: '16px',
  color: 'var(--muted)',
  backgroundColor: 'var(--box)',
};
