import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Card } from './card.tsx';

const bar = { height: 12, borderRadius: 6, background: 'var(--field)' };

/** What stands in for a page until it has content. */
export function Loading() {
  return (
    <div
      role="status"
      aria-label={say.loading}
      class={look({ maxWidth: 590, margin: '24px auto', width: '100%' })}
    >
      <Card space={{ padding: 16, display: 'flex', flexDirection: 'column', gap: 12 }}>
        <div class={look(bar, { width: '40%' })} role="progressbar" aria-valuetext={say.loading} />
        <div class={look(bar, { width: '90%' })} />
        <div class={look(bar, { width: '70%' })} />
      </Card>
    </div>
  );
}
