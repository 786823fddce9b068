import { useState } from 'preact/hooks';
import { answersAfter, keptSettings } from '../../kept-settings.ts';
import { css } from '../css.ts';
import { language, t } from '../language.ts';
import { showToast } from '../page/store.ts';
import { settingsPages, type ChoiceLine, type SwitchLine } from './pages.ts';
import { SettingsFrame } from './settings-frame.tsx';
import { SwitchRow } from './switch-row.tsx';

export const kept = keptSettings('instagram');

const heading = css('font-weight: 600; padding: 16px 0 6px');
const option = css(
  'display: flex; align-items: center; justify-content: space-between; padding: 12px 0; cursor: pointer',
);

function SwitchOf({ line }: { line: SwitchLine }) {
  const [on, setOn] = useState(() => kept.get(line.id, line.on));
  const change = (next: boolean): void => {
    setOn(next);
    if (!line.refuses) return kept.set(line.id, next);
    setTimeout(() => {
      setOn(!next);
      showToast(t.saveFailed);
    }, answersAfter);
  };
  return <SwitchRow checked={on} onChange={change} title={line.label[language]} />;
}

function ChoiceOf({ line }: { line: ChoiceLine }) {
  const [value, setValue] = useState(() => Number(kept.get(line.id, String(line.value))));
  return (
    <section>
      <div class={heading}>{line.title[language]}</div>
      {line.options.map((words, at) => (
        <label key={words.en} class={option}>
          <span dir="auto">{words[language]}</span>
          <div>
            <input
              type="radio"
              name={line.id}
              checked={value === at}
              onChange={() => {
                setValue(at);
                kept.set(line.id, String(at));
              }}
            />
          </div>
        </label>
      ))}
    </section>
  );
}

/** A page of switches and choices. */
export function LinesPage({ path }: { path: string }) {
  const page = settingsPages[path];
  if (!page) return null;
  return (
    <SettingsFrame path={path} title={page.title[language]}>
      {page.lines.map((line) =>
        line.kind === 'switch' ? (
          <SwitchOf key={line.id} line={line} />
        ) : (
          <ChoiceOf key={line.id} line={line} />
        ),
      )}
    </SettingsFrame>
  );
}
