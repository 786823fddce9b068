import section from '../section.module.css';

/** In plain words, what a fingerprint does and does not protect. */
export function WhatItProtects() {
  return (
    <details class={section.more}>
      <summary>What fingerprints protect, and what they do not</summary>
      <ul class={section.points}>
        <li>
          A fingerprint is a number made from a name with a key. Lanyard keeps the numbers and the key, and no
          name. Nobody can read the list back by opening what is kept.
        </li>
        <li>
          But whoever has this device <strong>and</strong> opens what Lanyard keeps can try names, one after
          the other, and learn which are on the list. With a list of common names that is quick.
        </li>
        <li>So treat it as you would treat the list: lock your device, and remove lists when you leave.</li>
        <li>
          Your file is not changed and not copied. Lanyard never saves it anywhere. A list goes by itself in
          November after the school year is over, unless you load the new one.
        </li>
        <li>
          A name is only ever a question: many people share one. A first name alone counts only beside talk of
          school, and one that is also a word (Will, Hope, May) needs more than that.
        </li>
      </ul>
    </details>
  );
}
