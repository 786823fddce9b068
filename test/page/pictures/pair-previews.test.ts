import { beforeEach, expect, test } from 'vitest';
import { isShown, pairPreviews, type Previewed } from '../../../src/page/pictures/pair-previews.ts';

let seen = new WeakSet<Element>();
beforeEach(() => {
  document.body.replaceChildren();
  seen = new WeakSet();
});

const picture = (): Previewed => ({ previews: new Set() });
const preview = (): Element => document.createElement('img');
/** The page draws these, and no others. */
const look = (pictures: readonly Previewed[], ...drawn: Element[]): void => {
  document.body.replaceChildren(...drawn);
  pairPreviews(pictures, drawn, seen);
};

test('previews are given in the order in which pictures came', () => {
  const [one, two] = [picture(), picture()];
  const [first, second] = [preview(), preview()];
  look([one, two], first);
  expect([...one.previews]).toEqual([first]);
  expect(isShown(two)).toBe(false);
  look([one, two], first, second);
  expect([...two.previews]).toEqual([second]);
});

test('one that was edited stays with its picture', () => {
  const [one, two] = [picture(), picture()];
  const [first, second, edited] = [preview(), preview(), preview()];
  look([one, two], first, second);
  look([one, two], first, edited);
  expect([...two.previews]).toEqual([second, edited]);
});

test('one is edited as another comes, between two looks', () => {
  const [one, two] = [picture(), picture()];
  const [first, edited, second] = [preview(), preview(), preview()];
  look([one, two], first);
  look([one, two], edited, second);
  expect([...one.previews]).toEqual([first, edited]);
  expect([...two.previews]).toEqual([second]);
  // So that the right one is gone when one is taken out.
  document.body.replaceChildren(edited);
  expect([isShown(one), isShown(two)]).toEqual([true, false]);
});

test('one is taken out as another comes: the new one is the new one’s', () => {
  const [one, two, three] = [picture(), picture(), picture()];
  const [first, second, third] = [preview(), preview(), preview()];
  look([one, two], first, second);
  look([one, two, three], second, third);
  expect([...three.previews]).toEqual([third]);
  expect(isShown(one)).toBe(false);
});
