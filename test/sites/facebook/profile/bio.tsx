import { useState } from 'preact/hooks';
import { me, type Person } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { TextPress } from '../parts/text-press.tsx';
import { useSite } from '../state/site-state.ts';
import { BioEditor } from './bio-editor.tsx';

export function Bio({ person }: { person: Person }) {
  const site = useSite();
  const [editing, setEditing] = useState(false);
  if (editing) return <BioEditor onDone={() => setEditing(false)} />;
  return (
    <div class={look({ paddingBlock: 8 })}>
      <div
        class={look({
          textAlign: 'center',
          paddingBottom: 12,
          overflowWrap: 'anywhere',
          whiteSpace: 'pre-wrap',
        })}
      >
        <span dir="auto">{person === me ? site.bio : person.bio}</span>
      </div>
      {person === me && <TextPress text={say.editBio} onPress={() => setEditing(true)} />}
    </div>
  );
}
