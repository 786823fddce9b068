import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

/** A part on a page of its own, and what a person can see of it and do with it. */
export type Shown = {
  root: HTMLElement;
  /** The text a person can see: nothing of what is folded away. */
  text(): string;
  button(words: string): HTMLButtonElement;
  press(words: string): Promise<void>;
  type(label: string, value: string): Promise<void>;
  choose(label: string): Promise<void>;
  /** Runs something and waits until what it set off has been drawn. */
  doing(what: () => unknown): Promise<void>;
};

export async function show(part: VNode): Promise<Shown> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  // Once for what is done, and again for what its effects, and the answers to those, have set off.
  const doing = async (what: () => unknown): Promise<void> => {
    for (const step of [what, () => undefined, () => undefined]) {
      await act(async () => {
        step();
        await new Promise((done) => setTimeout(done, 0));
      });
    }
  };
  await doing(() => render(part, root));

  const labelled = (label: string): HTMLElement => {
    const found = [...root.querySelectorAll('label')].find((one) => clean(one.textContent).startsWith(label));
    const control = found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input');
    if (!control) throw new Error(`Nothing is labelled “${label}”.`);
    return control;
  };
  const button = (words: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].find((one) => clean(one.textContent) === words);
    if (!found) throw new Error(`There is no button “${words}” in: ${clean(root.textContent)}`);
    return found;
  };
  return {
    root,
    text: () => clean(seen(root)),
    button,
    press: (words) => doing(() => button(words).click()),
    type: (label, value) =>
      doing(() => {
        const control = labelled(label) as HTMLInputElement;
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    choose: (label) => doing(() => labelled(label).click()),
    doing,
  };
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Elements that stand within a line; all others begin a new one. */
const inline = ['STRONG'];

function seen(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const folded = node instanceof HTMLDetailsElement && !node.open;
  const words = [...node.childNodes]
    .filter((child) => !folded || child.nodeName === 'SUMMARY')
    .map((child) => seen(child))
    .join('');
  return inline.includes(node.nodeName) ? words : ` ${words} `;
}
