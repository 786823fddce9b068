import { portrait } from '../content/portrait.ts';
import type { Person } from '../content/people.ts';
import { look } from '../look/look.ts';
import { useId } from './ids.ts';

const xlink = 'http://www.w3.org/1999/xlink';

/** The site shows people in an SVG image, with the older xlink address that a renderer would not keep. */
export function Avatar({ person, size }: { person: Person; size: number }) {
  const mask = useId();
  const half = size / 2;
  const side = `height: ${size}px; width: ${size}px`;
  return (
    <svg
      aria-hidden="true"
      class={look({ display: 'block', flexShrink: 0 })}
      data-visualcompletion="ignore-dynamic"
      role="none"
      style={side}
    >
      <mask id={mask}>
        <circle cx={half} cy={half} fill="white" r={half} />
      </mask>
      <g mask={`url(#${mask})`}>
        <image
          ref={(element) => element?.setAttributeNS(xlink, 'xlink:href', portrait(person))}
          x="0"
          y="0"
          height="100%"
          preserveAspectRatio="xMidYMid slice"
          width="100%"
          style={side}
        />
        <circle class={look({ stroke: 'var(--over)', fill: 'none' })} cx={half} cy={half} r={half} />
      </g>
    </svg>
  );
}
