import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { Text } from '../style/text.tsx';
import { limit } from './use-composer.ts';

const radius = 9;
const around = 2 * Math.PI * radius;

/** How full the post is; the number shows when little is left. */
export function LengthRing({ left }: { left: number }) {
  const used = Math.min(1, (limit - left) / limit);
  const colour = left < 0 ? 'var(--wrong)' : left <= 20 ? 'rgb(255,212,0)' : 'var(--accent)';
  return (
    <Box
      role="progressbar"
      aria-label={t.lengthLeft}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(used * 100)}
      css={{ width: 30, height: 30, alignItems: 'center', justifyContent: 'center' }}
    >
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" style={{ position: 'absolute' }}>
        <circle cx="13" cy="13" r={radius} fill="none" stroke="var(--line)" strokeWidth="2" />
        <circle
          cx="13"
          cy="13"
          r={radius}
          fill="none"
          stroke={colour}
          strokeWidth="2"
          strokeDasharray={around}
          strokeDashoffset={around * (1 - used)}
          transform="rotate(-90 13 13)"
        />
      </svg>
      {left <= 20 && (
        <Text css={{ fontSize: 11, lineHeight: '12px', color: left < 0 ? 'var(--wrong)' : 'var(--muted)' }}>
          {left}
        </Text>
      )}
    </Box>
  );
}
