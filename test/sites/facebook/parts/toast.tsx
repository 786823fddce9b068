import { look } from '../look/look.ts';
import { useSite } from '../state/site-state.ts';

export function Toast() {
  const { toast } = useSite();
  return (
    <div
      class={look({
        position: 'fixed',
        left: 16,
        bottom: 16,
        zIndex: 60,
        maxWidth: 'min(420px, calc(100vw - 32px))',
        pointerEvents: 'none',
      })}
      role="alert"
    >
      {toast && (
        <div
          class={look({
            padding: '14px 16px',
            borderRadius: 9,
            background: 'var(--card)',
            boxShadow: 'var(--lift)',
            borderLeft: '4px solid var(--alert)',
          })}
        >
          <span dir="auto">{toast}</span>
        </div>
      )}
    </div>
  );
}
