import { useEffect, useRef, useState } from 'preact/hooks';
import { isRefusal, type Refusal, type Setup } from '../../../messages/replies.ts';
import type { Use } from '../../../people/list/columns.ts';
import type { Understood } from '../../../people/list/desk.ts';
import type { List } from '../../../people/person.ts';
import type { Key } from '../../../people/siphash.ts';
import section from '../section.module.css';
import { ChooseList, type ListRefusal } from './choose-list.tsx';
import { KeptLists } from './kept-lists.tsx';
import type { Fingerprints, ListReader } from './list-reader.ts';
import { Making } from './making.tsx';
import { Preview } from './preview.tsx';
import { WhatItProtects } from './what-it-protects.tsx';
import { names } from './list-words.ts';

export type NameListActions = {
  openListReader(): ListReader;
  getListKey(): Promise<{ key: Key } | Refusal>;
  saveNameList(list: List, how: How, prints: Fingerprints): Promise<Setup | Refusal>;
  removeNameList(list: List): Promise<Setup | Refusal>;
};
export type How = 'replace' | 'add';

type Props = { setup: Setup; actions: NameListActions; onSetup(setup: Setup): void };

type Stage =
  | { at: 'choose'; refused?: ListRefusal; said?: string }
  | { at: 'reading'; file: string }
  | { at: 'preview'; file: string; understood: Understood }
  | { at: 'making'; done: number; of: number };

const notLoaded = (file: string): string => `“${file}” was not loaded.`;

/** Lists of names: what is kept, loading one with a look at how it was understood, and taking one off. */
export function NameLists({ setup, actions, onSetup }: Props) {
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const [list, setList] = useState<List>('pupil');
  const [how, setHow] = useState<How>('replace');
  const [busy, setBusy] = useState(false);
  const reader = useRef<ListReader | undefined>(undefined);
  const title = useRef<HTMLHeadingElement>(null);

  /** Ends the worker, and with it whatever it held of the list. */
  const forget = (): void => {
    reader.current?.close();
    reader.current = undefined;
  };
  useEffect(() => forget, []);

  const back = (next: Stage): void => {
    forget();
    setStage(next);
    title.current?.focus();
  };

  const read = async (file: File): Promise<void> => {
    forget();
    const opened = (reader.current = actions.openListReader());
    setStage({ at: 'reading', file: file.name });
    const understood = await opened.open(file, list);
    // Another file was chosen meanwhile.
    if (reader.current !== opened) return;
    if ('refused' in understood)
      back({ at: 'choose', refused: { what: notLoaded(file.name), words: understood.refused } });
    else setStage({ at: 'preview', file: file.name, understood });
  };

  const understand = async (kind: List, uses: Use[], headingRow: number): Promise<void> => {
    if (stage.at !== 'preview' || !reader.current) return;
    const understood = await reader.current.understand(kind, uses, headingRow);
    if ('refused' in understood)
      back({ at: 'choose', refused: { what: notLoaded(stage.file), words: understood.refused } });
    else setStage({ ...stage, understood });
  };

  const make = async (): Promise<void> => {
    if (stage.at !== 'preview' || !reader.current) return;
    const { file } = stage;
    const refuse = ({ refused, unsure }: Refusal): void =>
      back({ at: 'choose', refused: { what: unsure ? `“${file}”:` : notLoaded(file), words: refused } });
    setStage({ at: 'making', done: 0, of: stage.understood.rows });
    const got = await actions.getListKey();
    if (isRefusal(got)) return refuse(got);
    const prints = await reader.current.fingerprint(got.key, (done, of) =>
      setStage({ at: 'making', done, of }),
    );
    forget();
    if ('refused' in prints) return refuse(prints);
    const saved = await actions.saveNameList(list, how, prints);
    if (isRefusal(saved)) return refuse(saved);
    onSetup(saved);
    back({
      at: 'choose',
      said: `${names(saved.names[list], list)} can now be noticed. Lanyard has forgotten the names. “${file}” is still where you saved it: delete it there when you no longer need it.`,
    });
  };

  const remove = async (kind: List): Promise<void> => {
    setBusy(true);
    const saved = await actions.removeNameList(kind);
    setBusy(false);
    if (isRefusal(saved)) {
      const what = saved.unsure ? 'The list:' : 'The list was not taken off this device.';
      back({ at: 'choose', refused: { what, words: saved.refused } });
    } else {
      onSetup(saved);
      back({ at: 'choose', said: 'The list has been taken off this device.' });
    }
  };

  const own = setup.lists[list];
  return (
    <section class={section.section} aria-labelledby="name-lists-title">
      <h2 id="name-lists-title" ref={title} tabIndex={-1}>
        Name lists
      </h2>
      <p>
        With a list of names, Lanyard notices when you name a pupil, a parent or a colleague. The list is read
        here, on this device. Each name becomes fingerprints (numbers), and the names are thrown away.
      </p>
      <KeptLists setup={setup} busy={busy || stage.at === 'making'} onRemove={(kind) => void remove(kind)} />
      {stage.at === 'choose' && (
        <ChooseList
          list={list}
          refused={stage.refused}
          said={stage.said}
          onList={setList}
          onFile={(file) => void read(file)}
        />
      )}
      {stage.at === 'reading' && <p role="status">Reading “{stage.file}”…</p>}
      {stage.at === 'preview' && (
        <Preview
          file={stage.file}
          list={list}
          how={how}
          understood={stage.understood}
          canAdd={own !== undefined && !own.invented}
          onList={(kind) => {
            setList(kind);
            void understand(kind, [], 0);
          }}
          onHow={setHow}
          onColumns={(uses, headingRow) => void understand(list, uses, headingRow)}
          onMake={() => void make()}
          onCancel={() => back({ at: 'choose' })}
        />
      )}
      {stage.at === 'making' && <Making done={stage.done} of={stage.of} />}
      <WhatItProtects />
    </section>
  );
}
