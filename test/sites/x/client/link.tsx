import type { MouseEvent } from 'react';
import { navigate, type Composing } from './route.ts';
import { Box, type BoxProps } from './style/box.tsx';
import { Text, Words } from './style/text.tsx';

type Props = BoxProps & { href: string; shape?: 'box' | 'text' | 'words'; composing?: Composing };

const shapes = { box: Box, text: Text, words: Words };

/** A link of the app: a plain press stays in the page, a modified one is the browser's. */
export function Link({ shape = 'box', composing, onClick, ...rest }: Props) {
  const Shape = shapes[shape];
  const press = (event: MouseEvent<HTMLElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    navigate(rest.href, composing);
  };
  return <Shape as="a" role="link" {...rest} onClick={press} />;
}
