import { useRef, useState } from 'preact/hooks';
import { css } from '../css.ts';
import { TextArea } from '../editors/text-area.tsx';
import { TextInput } from '../editors/text-input.tsx';
import { t } from '../language.ts';
import { usePublisher } from '../page/publish.ts';
import { change, showToast, store } from '../page/store.ts';
import { Icon } from '../ui/icon.tsx';
import { Pressable } from '../ui/pressable.tsx';
import { buttonClass } from '../ui/primary-button.tsx';
import { ChangePhoto } from './change-photo.tsx';
import { Field } from './field.tsx';
import { kept } from './lines-page.tsx';
import { SwitchRow } from './switch-row.tsx';

const bioLimit = 150;
const form = css('display: flex; flex-direction: column; gap: 22px; margin: 0');
const input = css(
  'width: 100%; height: 44px; padding: 0 14px; border: 1px solid var(--ig-separator); border-radius: 12px; background: transparent; outline: 0',
);
const bioBox = css(
  'position: relative; border: 1px solid var(--ig-separator); border-radius: 12px; padding: 12px 14px 26px',
);
const bioField = css(
  'display: block; width: 100%; min-height: 54px; border: 0; padding: 0; resize: none; background: transparent; outline: 0; overflow: auto',
);
const counter = css(
  'position: absolute; right: 14px; bottom: 8px; font-size: 12px; color: var(--ig-secondary-text)',
);
const gender = css(
  'display: flex; align-items: center; justify-content: space-between; height: 44px; padding: 0 14px; border: 1px solid var(--ig-separator); border-radius: 12px',
);
const end = css('display: flex; justify-content: flex-end; padding-top: 6px');
const submitClass = css('min-width: 180px; min-height: 44px');
const idle = css('opacity: .45');

/** What is being edited; sent as JSON. */
type Fields = { name: string; username: string; bio: string; threadsBadge: boolean; suggestions: boolean };

let saved: Fields = {
  name: store.me.name,
  username: store.me.handle,
  bio: store.me.bio,
  threadsBadge: kept.get('threads', false),
  suggestions: kept.get('suggestions', true),
};

export function EditProfileForm() {
  const [fields, setFields] = useState<Fields>(saved);
  const latest = useRef(fields);
  const { sending, send } = usePublisher();
  const set = (part: Partial<Fields>) => {
    latest.current = { ...latest.current, ...part };
    setFields(latest.current);
  };
  const changed = JSON.stringify(fields) !== JSON.stringify(saved);
  const disabled = !changed || sending || fields.bio.length > bioLimit;

  const submit = () => {
    const sent = latest.current;
    void send({
      kind: 'profile',
      text: JSON.stringify(sent),
      failure: t.saveFailed,
      onSent: () => {
        saved = sent;
        kept.set('threads', sent.threadsBadge);
        kept.set('suggestions', sent.suggestions);
        change(({ me }) => Object.assign(me, { name: sent.name, bio: sent.bio }));
        showToast(t.profileSaved);
      },
    });
  };

  return (
    <>
      <ChangePhoto />
      <form
        class={form}
        method="POST"
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) submit();
        }}
      >
        <Field note={t.websiteNote} title={t.website} />
        <Field title={t.name}>
          <TextInput
            class={input}
            id="pepName"
            onValue={(name) => set({ name })}
            placeholder={t.name}
            value={fields.name}
          />
        </Field>
        <Field title={t.username}>
          <TextInput
            autoCapitalize="none"
            autoCorrect="off"
            class={input}
            id="pepUsername"
            onValue={(username) => set({ username })}
            placeholder={t.username}
            value={fields.username}
          />
        </Field>
        <Field title={t.bio}>
          <div class={bioBox}>
            <TextArea
              aria-label={t.bio}
              class={bioField}
              growTo={160}
              id="pepBio"
              onValue={(bio) => set({ bio })}
              placeholder={t.bio}
              value={fields.bio}
            />
            <div class={counter}>
              {fields.bio.length} / {bioLimit}
            </div>
          </div>
        </Field>
        <SwitchRow
          checked={fields.threadsBadge}
          onChange={(threadsBadge) => set({ threadsBadge })}
          title={t.showThreadsBadge}
        />
        <Field note={t.genderNote} title={t.gender}>
          <Pressable class={gender} onPress={() => undefined} popup="menu">
            <span>{t.genderValue}</span>
            <Icon label={t.gender} name="chevron" size={16} />
          </Pressable>
        </Field>
        <SwitchRow
          checked={fields.suggestions}
          note={t.showSuggestionsNote}
          onChange={(suggestions) => set({ suggestions })}
          title={t.showSuggestions}
        />
        <div class={end}>
          <Pressable
            class={`${buttonClass('primary')} ${submitClass} ${disabled ? idle : ''}`}
            disabled={disabled}
            onPress={submit}
          >
            {t.submit}
          </Pressable>
        </div>
      </form>
    </>
  );
}
