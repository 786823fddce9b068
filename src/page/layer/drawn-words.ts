import { Fragment, h, options, type ComponentChildren, type VNode } from 'preact';

/**
 * Words of ours stand in an attribute, and the style sheet draws them: `window.find` of a page looks
 * into closed roots, and "select all" with the focus in one hands its text over, but neither reaches
 * what a style draws. Screen readers read it like any text.
 */
export const wordsIn = 'data-words';

export const wordsStyle = `[${wordsIn}]::before { content: attr(${wordsIn}); }`;

const drawn = (children: ComponentChildren): ComponentChildren => {
  if (Array.isArray(children)) return children.map(drawn);
  if (typeof children !== 'string' && typeof children !== 'number') return children;
  return children === '' ? null : h('span', { [wordsIn]: String(children) });
};

// For every element that is rendered here, so that no component of ours can forget it.
options.vnode = (vnode: VNode) => {
  if (typeof vnode.type !== 'string' && vnode.type !== Fragment) return;
  const props = vnode.props as { children?: ComponentChildren };
  if (props.children !== undefined) props.children = drawn(props.children);
};
