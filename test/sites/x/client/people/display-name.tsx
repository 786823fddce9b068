import type { Person } from '../data/people.ts';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { EmojiText } from '../post/emoji-text.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';

/** A name and its badge, as two blocks side by side. */
export function DisplayName({ person, css }: { person: Person; css?: Style }) {
  return (
    <>
      <Text
        css={[
          {
            fontWeight: 700,
            color: 'var(--text)',
            whiteSpace: 'nowrap',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
          },
          css,
        ]}
      >
        <Words>
          <EmojiText text={person.name} />
        </Words>
      </Text>
      <Text css={{ color: 'var(--text)', display: 'inline-flex', flexShrink: 0 }}>
        <Words css={{ display: 'inline-flex', alignItems: 'center' }}>
          {person.verified && (
            <Icon
              name="verified"
              size={18}
              label={t.verified}
              testId="icon-verified"
              css={{ color: 'var(--accent)', marginLeft: 2 }}
            />
          )}
        </Words>
      </Text>
    </>
  );
}
