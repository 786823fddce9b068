import { useState } from 'preact/hooks';
import type { Json } from '../../../evidence/canonical.ts';
import field from '../field.module.css';
import type { What } from './desk.ts';
import { TextForm, type TextField } from './text-form.tsx';
import { whatWords } from './words.ts';

type Kind = keyof typeof whatWords;

const words: TextField = {
  name: 'words',
  label: 'Anything to add',
  help: 'In your own words, or left empty.',
  list: true,
};
const forms: Record<Kind, readonly TextField[]> = {
  told: [{ name: 'whom', label: 'Whom', help: 'The Headteacher, your union, the police.' }, words],
  reported: [
    { name: 'site', label: 'Which site', help: 'Facebook, Instagram or X.' },
    { name: 'reference', label: 'Its reference', help: 'The number or words the site gave you, if it did.' },
    words,
  ],
  asked: [{ name: 'whom', label: 'Whom you asked', help: 'The person or page that posted it.' }, words],
  support: [{ name: 'whom', label: 'Whom', help: 'Education Support, your union, a colleague.' }, words],
  noted: [
    { ...words, label: 'What to note', help: 'It is kept with the time, and cannot be changed later.' },
  ],
};

/** What the person has done about it; each is a line of the log. */
export function WhatWasDone({ busy, onSay }: { busy: boolean; onSay(what: What, body: Json): void }) {
  const [kind, setKind] = useState<Kind>('told');
  return (
    <div>
      <div class={field.field}>
        <label for="evidence-what">What have you done?</label>
        <select
          id="evidence-what"
          class={field.input}
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = (Object.keys(whatWords) as Kind[]).find((one) => one === currentTarget.value);
            if (chosen) setKind(chosen);
          }}
        >
          {(Object.keys(whatWords) as Kind[]).map((one) => (
            <option key={one} value={one}>
              {whatWords[one]}
            </option>
          ))}
        </select>
      </div>
      <TextForm
        key={kind}
        id={`evidence-${kind}`}
        fields={forms[kind]}
        yes="Write it down"
        busy={busy}
        onSave={(values) => {
          const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
          onSay(kind, said);
        }}
      />
    </div>
  );
}
