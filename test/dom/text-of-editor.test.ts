import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, textOfEditor } from '../../src/dom/text-of-editor.ts';

const editor = (markup: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
};
const textOf = (markup: string): string => textOfEditor(editor(markup), 1000).text;

const draft = (...lines: string[]): string =>
  `<div data-contents="true">${lines.map((line) => `<div data-block="true"><div class="public-DraftStyleDefault-block"><span>${line ? `<span data-text="true">${line}</span>` : '<br data-text="true">'}</span></div></div>`).join('')}</div>`;
const lexical = (...lines: string[]): string =>
  lines.map((line) => `<p dir="auto">${line || '<br>'}</p>`).join('');

describe('the text of an editor is what a person sees in it, line by line', () => {
  test.each([
    ['nothing', '', ''],
    ['words', 'Well done', 'Well done'],
    ['Draft.js, one line', draft('Well done'), 'Well done'],
    ['Draft.js, lines and an empty one', draft('One', '', 'two', 'three'), 'One\n\ntwo\nthree'],
    ['Draft.js, empty', draft(''), ''],
    ['Draft.js, an empty line at the end', draft('One', ''), 'One\n'],
    ['Lexical, lines and an empty one', lexical('One', '', 'two'), 'One\n\ntwo'],
    ['Lexical, an empty line at the start', lexical('', 'two'), '\ntwo'],
    ['a break inside a line', lexical('One<br>two'), 'One\ntwo'],
    ['a break at the start of a line', lexical('<br>two'), '\ntwo'],
    ['two breaks', lexical('One<br><br>two'), 'One\n\ntwo'],
    ['the break that ends an editor', lexical('One<br>'), 'One'],
    ['a word in pieces', lexical('Ol<span>lie</span> <b>Ben</b><i>ning</i>'), 'Ollie Benning'],
    ['an emoji that is a picture', lexical('Well done <img alt="🎉"> all'), 'Well done 🎉 all'],
    ['a picture without words', lexical('a<img>b'), 'ab'],
    [
      'nested blocks make one line',
      '<div><div><section><p>One</p></section></div></div><div>two</div>',
      'One\ntwo',
    ],
    ['words after a block are a line', '<div>One<div>two</div>three</div>', 'One\ntwo\nthree'],
    ['lists', '<ul><li>One</li><li>two</li></ul>', 'One\ntwo'],
    [
      'what is hidden from everybody who listens',
      '<p>One<span aria-hidden="true">placeholder</span></p>',
      'One',
    ],
    ['styles and scripts', '<style>p { color: red }</style><p>One</p><script>two</script>', 'One'],
    ['an empty text node', '<p>One</p>', 'One'],
  ])('%s', (_what, markup, text) => {
    expect(textOf(markup)).toBe(text);
  });

  test('reading stops at the limit, and says that it did', () => {
    const element = editor(lexical('12345', '67890', 'abc'));
    expect(textOfEditor(element, 8)).toMatchObject({ text: '12345\n67', cut: true });
    expect(textOfEditor(element, 15)).toMatchObject({ text: '12345\n67890\nabc', cut: false });
    expect(textOfEditor(element, 14)).toMatchObject({ text: '12345\n67890\nab', cut: true });
  });

  test('nothing in the editor is changed by reading it', () => {
    const element = editor(draft('One', '', 'two'));
    const before = element.innerHTML;
    textOfEditor(element, 100);
    expect(element.innerHTML).toBe(before);
  });
});

describe('an offset leads back to its letter', () => {
  test('for any lines, cut into any pieces', () => {
    const piece = fc.stringMatching(/^[a-zé ]{0,6}$/);
    const line = fc.array(piece, { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const element = document.createElement('div');
        for (const pieces of lines) {
          const block = document.createElement('p');
          for (const words of pieces) {
            const span = document.createElement('span');
            span.append(words);
            block.append(span);
          }
          element.append(block);
        }
        const { text, pieces } = textOfEditor(element, 10_000);
        for (let offset = 0; offset < text.length; offset++) {
          const from = placeOf(pieces, offset, false);
          if (text[offset] === '\n') expect(from).toBeUndefined();
          else {
            expect(from!.node.data[from!.offset]).toBe(text[offset]);
            const to = placeOf(pieces, offset + 1, true)!;
            expect(to.node.data[to.offset - 1]).toBe(text[offset]);
          }
        }
      }),
    );
  });

  test('a span ends in the piece before a border and begins in the piece after it', () => {
    const { pieces } = textOfEditor(editor('<p><span>Ollie</span><span>Benning</span></p>'), 100);
    expect(placeOf(pieces, 5, true)).toMatchObject({ offset: 5 });
    expect(placeOf(pieces, 5, true)!.node.data).toBe('Ollie');
    expect(placeOf(pieces, 5, false)!.node.data).toBe('Benning');
    expect(placeOf(pieces, 13, false)).toBeUndefined();
    expect(placeOf([], 0, false)).toBeUndefined();
  });
});
