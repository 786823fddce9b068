import { cardFor } from '../../../audit/guide.ts';
import { siteOf, type Target } from '../../../audit/setting.ts';
import type { GuidePress } from '../../../messages/guide-presses.ts';
import { Button } from '../../parts/button.tsx';
import { siteNames } from '../../parts/words.ts';
import type { DriveState } from './drive.ts';
import styles from './joining-audit.module.css';

type Props = {
  guide: DriveState;
  target: Target;
  onPress(press: GuidePress): void;
  onShow(): void;
};

/** Where the guide is, with the same words and presses as its card beside the page. */
export function GuideBox({ guide, target, onPress, onShow }: Props) {
  const { setting, verdict, at, of, outOfReach } = guide;
  if (!setting) return null;
  // Where nothing of ours can look, the person is asked at once.
  const said = outOfReach && verdict === 'waiting' ? (setting.read === 'page' ? 'unread' : 'ask') : verdict;
  const card = cardFor(setting, target, said, `${at} of ${of}`);
  return (
    <div class={styles.guide}>
      <progress value={at - 1} max={of} aria-label="How far the audit has come">
        {card.progress}
      </progress>
      <p class={styles.where}>
        {siteNames[siteOf(setting)]} · {card.progress}
      </p>
      <h3>{card.title}</h3>
      <div role="status" class={styles.lines}>
        {card.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {outOfReach && (
          <p>
            <strong>Lanyard cannot show its card on that page.</strong> If the site asks you to sign in, do
            that, then open the setting again. Else do it there, come back, and answer here.
          </p>
        )}
      </div>
      <div class={styles.row}>
        {outOfReach && <Button onClick={() => onPress('again')}>Open the setting again</Button>}
        <Button look="main" onClick={onShow}>
          Go to the tab
        </Button>
        {card.buttons.map(({ press, words }) => (
          <Button key={press} onClick={() => onPress(press)}>
            {words}
          </Button>
        ))}
        {card.skips.map(({ press, words }) => (
          <Button key={press} onClick={() => onPress(press)}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
