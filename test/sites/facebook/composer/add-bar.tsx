import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { RoundPress } from '../parts/round-press.tsx';

export function AddBar({ onPhoto }: { onPhoto(): void }) {
  return (
    <div
      class={look({
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        margin: '0 16px',
        padding: '7px 8px 7px 14px',
        border: '1px solid var(--line)',
        borderRadius: 8,
      })}
    >
      <span
        dir="auto"
        class={look({ fontWeight: 600, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' })}
      >
        {say.addToPost}
      </span>
      <div class={look({ display: 'flex' })}>
        <RoundPress icon="photo" label={say.photo} colour="var(--good)" size={40} onPress={onPhoto} />
        <RoundPress icon="tag" label={say.tag} colour="var(--accent)" size={40} />
        <RoundPress icon="smile" label={say.feeling} colour="var(--warm)" size={40} />
        <RoundPress icon="pin" label={say.checkIn} colour="var(--alert)" size={40} />
        <RoundPress icon="gif" label={say.gif} colour="var(--good)" size={40} />
        <RoundPress icon="more" label={say.more} size={40} />
      </div>
    </div>
  );
}
