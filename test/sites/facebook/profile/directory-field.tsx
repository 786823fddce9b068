import { inLanguage, type AboutField } from '../content/about.ts';
import { me, type Person } from '../content/people.ts';
import { language, say } from '../language.ts';
import { look } from '../look/look.ts';
import { audienceIcon } from '../parts/audience-icon.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { RoundPress } from '../parts/round-press.tsx';
import { FieldValue } from './field-value.tsx';

const icons: Record<string, IconName> = {
  current_city: 'house',
  hometown: 'pin',
  birthday: 'cake',
  work: 'work',
  education: 'school',
  other_phone: 'phone',
  email: 'mail',
  screenname: 'link',
  bio: 'feed',
};

/** Value first, small lines below it, and the owner's marks at the end. */
export function DirectoryField({ field, person }: { field: AboutField; person: Person }) {
  const lines = field.lines?.map((line) => inLanguage(line, language)) ?? [say.fields[field.type] ?? ''];
  return (
    <div class={look({ display: 'flex', alignItems: 'center', gap: 12, paddingBlock: 8 })}>
      <span class={look({ display: 'flex', color: 'var(--soft)' })}>
        <Icon name={icons[field.type] ?? 'feed'} size={22} />
      </span>
      <div class={look({ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' })}>
        <div>
          <span dir="auto">
            <FieldValue field={field} />
          </span>
        </div>
        {lines.map((line) => (
          <div key={line} class={look({ color: 'var(--soft)', fontSize: 13 })}>
            <span dir="auto">{line}</span>
          </div>
        ))}
      </div>
      {person === me && (
        <>
          <span class={look({ color: 'var(--soft)', display: 'flex' })}>
            <Icon
              name={audienceIcon[field.audience]}
              size={17}
              title={say.sharedWith(say.audiences[field.audience])}
            />
          </span>
          <RoundPress icon="pencil" label={say.editField[field.type] ?? ''} size={34} filled />
        </>
      )}
    </div>
  );
}
