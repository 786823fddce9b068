import { useState } from 'preact/hooks';
import { look } from '../look/look.ts';
import { say } from '../language.ts';
import { RichLine } from '../parts/rich-line.tsx';

/** How much of a long post is shown before it is asked for. */
const shortLength = 320;

type Props = { id: string; text: string; postId: string };

export function PostMessage({ id, text, postId }: Props) {
  const [opened, setOpened] = useState('');
  const cut = text.length > shortLength && opened !== postId;
  const shown = cut ? `${text.slice(0, text.lastIndexOf(' ', shortLength))}…` : text;
  const groups = shown.split(/\n{2,}/).map((group) => group.split('\n'));
  return (
    <div data-ad-rendering-role="story_message" class={look({ padding: '8px 16px 12px' })}>
      <div data-ad-comet-preview="message" data-ad-preview="message" id={id}>
        <div class={look({ display: 'flex', flexDirection: 'column' })}>
          <span dir="auto" class={look({ overflowWrap: 'anywhere', display: 'block' })}>
            {groups.map((lines, group) => (
              <div key={group} class={look({ margin: group > 0 ? '8px 0 0' : 0, whiteSpace: 'pre-wrap' })}>
                {lines.map((line, index) => (
                  <div key={index} dir="auto" style={{ textAlign: 'start' }}>
                    <RichLine text={line} />
                    {cut && group === groups.length - 1 && index === lines.length - 1 && (
                      <>
                        {' '}
                        <div
                          role="button"
                          tabIndex={0}
                          class={look({
                            display: 'inline',
                            fontWeight: 600,
                            ':hover': { textDecoration: 'underline' },
                          })}
                          onClick={() => setOpened(postId)}
                        >
                          {say.seeMore}
                        </div>
                      </>
                    )}
                  </div>
                ))}
              </div>
            ))}
          </span>
        </div>
      </div>
    </div>
  );
}
