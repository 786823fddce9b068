import { useState } from 'preact/hooks';
import { answersAfter, keptSettings } from '../../kept-settings.ts';
import { language, say } from '../language.ts';
import { look } from '../look/look.ts';
import { Dialog } from '../parts/dialog.tsx';
import { DialogHead } from '../parts/dialog-head.tsx';
import { useId } from '../parts/ids.ts';
import { Link } from '../parts/link.tsx';
import { Press } from '../parts/press.tsx';
import { TextPress } from '../parts/text-press.tsx';
import { showToast } from '../state/toast.ts';
import {
  audienceIds,
  audienceWords,
  tabs,
  type AudienceId,
  type ChoiceRow,
  type ToggleRow,
} from './pages.ts';

const kept = keptSettings('facebook');
const row = {
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  padding: 16,
  borderTop: '1px solid var(--line)',
};

function Choice({ one }: { one: ChoiceRow }) {
  const [value, setValue] = useState<AudienceId>(() => kept.get<string>(one.id, one.value) as AudienceId);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(value);
  const title = useId();
  const shown = audienceWords[value][language];
  const save = (): void => {
    setOpen(false);
    const before = value;
    setValue(chosen);
    if (!one.refuses) return kept.set(one.id, chosen);
    setTimeout(() => {
      setValue(before);
      showToast(say.missingTitle);
    }, answersAfter);
  };
  return (
    <div style="position: relative" class={look(row)}>
      <div class={look({ flexGrow: 1 })}>
        <span dir="auto">{one.title[language]}</span>
      </div>
      <Press
        label={say.editPrivacy(shown)}
        onPress={() => {
          setChosen(value);
          setOpen(true);
        }}
        space={{ background: 'var(--field)', borderRadius: 6, padding: '6px 12px' }}
      >
        <span>{shown}</span>
      </Press>
      {open && (
        <Dialog labelledBy={title} width={500} modal onLeave={() => setOpen(false)}>
          <DialogHead id={title} title={one.title[language]} onBack={() => setOpen(false)} />
          <div role="radiogroup" aria-labelledby={title}>
            {audienceIds.map((id) => (
              <Press
                key={id}
                role="radio"
                checked={chosen === id}
                onPress={() => setChosen(id)}
                space={{ justifyContent: 'flex-start', padding: 12 }}
              >
                <span dir="auto">{audienceWords[id][language]}</span>
              </Press>
            ))}
          </div>
          <TextPress text={say.done} label={say.privacyDone} tone="accent" onPress={save} />
        </Dialog>
      )}
    </div>
  );
}

function Toggle({ one }: { one: ToggleRow }) {
  const [on, setOn] = useState(() => kept.get(one.id, one.on));
  const change = (): void => {
    setOn(!on);
    kept.set(one.id, !on);
  };
  const drawn = look({
    position: 'relative',
    width: 40,
    height: 24,
    borderRadius: 12,
    background: on ? 'var(--accent)' : 'var(--field)',
  });
  return (
    <div style="position: relative" class={look(row)}>
      <div class={look({ flexGrow: 1 })}>
        <span dir="auto">{one.title[language]}</span>
      </div>
      {one.strange ? (
        <div class={drawn} onClick={change} />
      ) : (
        <div class={drawn}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={on ? 'true' : 'false'}
            checked={on}
            class={look({
              position: 'absolute',
              inset: 0,
              width: '100%',
              height: '100%',
              margin: 0,
              opacity: 0,
            })}
            onChange={change}
          />
        </div>
      )}
    </div>
  );
}

/** One tab of settings, with the others in a column at its left. */
export function SettingsPage({ tab }: { tab: string }) {
  const page = tabs[tab];
  return (
    <div class={look({ display: 'flex' })}>
      <div role="navigation" class={look({ width: 300, padding: 8, flexShrink: 0 })}>
        {Object.entries(tabs).map(([id, { title }]) => (
          <Link key={id} href={`/settings/?tab=${id}`} space={{ display: 'block', padding: 10 }}>
            <span dir="auto">{title[language]}</span>
          </Link>
        ))}
      </div>
      <div role="main" class={look({ flexGrow: 1, maxWidth: 680, padding: 16 })}>
        <h1 class={look({ fontSize: 20, lineHeight: '24px', fontWeight: 700, padding: 16 })}>
          <span dir="auto">{page?.title[language]}</span>
        </h1>
        {page?.rows.map((one) =>
          one.kind === 'choice' ? <Choice key={one.id} one={one} /> : <Toggle key={one.id} one={one} />,
        )}
      </div>
    </div>
  );
}
