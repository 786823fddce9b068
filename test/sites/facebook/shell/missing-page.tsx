import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Icon } from '../parts/icon.tsx';
import { TextPress } from '../parts/text-press.tsx';
import { navigate } from '../routing/history.ts';

export function MissingPage() {
  return (
    <div
      role="main"
      class={look({
        maxWidth: 500,
        margin: '80px auto',
        padding: 16,
        textAlign: 'center',
        color: 'var(--soft)',
      })}
    >
      <div class={look({ display: 'flex', justifyContent: 'center', paddingBottom: 16 })}>
        <Icon name="lock" size={72} />
      </div>
      <h2 class={look({ fontSize: 20, lineHeight: '26px', fontWeight: 700, paddingBottom: 8 })}>
        <span dir="auto">{say.missingTitle}</span>
      </h2>
      <span dir="auto">{say.missingText}</span>
      <div class={look({ display: 'flex', justifyContent: 'center', paddingTop: 20 })}>
        <TextPress text={say.backHome} tone="accent" onPress={() => navigate('/')} />
      </div>
    </div>
  );
}
