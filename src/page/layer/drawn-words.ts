import { Fragment, h, options, type ComponentChildren, type VNode } from 'preact';
import { wordsIn } from './words-in.ts';

/** Words of ours, wherever a component puts them, stand in that attribute. */
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
