/**
 * Letters of other scripts that look like Latin ones, as they turn up in disguised words. Taken from
 * the idea of the Unicode confusables data (UTS 39), kept to the lower-case letters that matter.
 */
const lookAlikes: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ɡ: 'g',
  һ: 'h',
  ո: 'n',
  ѵ: 'v',
  ԝ: 'w',
  ӏ: 'l',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ɑ: 'a',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŀ: 'l',
  ſ: 's',
};

/** Characters that show nothing: zero-width, soft hyphen, variation selectors, bidi controls. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const marks = /\p{M}+/gu;
const apostrophes = /[\u2018\u2019\u02bc\u02b9\u2032\u00b4\u0060\uff07\u201b]/g;
const hyphens = /[\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d]/g;

const ascii = /^[\x00-_a-\x7f]*$/; // without the backtick, which stands for an apostrophe

/**
 * One form for all the ways of writing a word: width, case, accents, look-alike letters, curly
 * apostrophes and invisible characters no longer tell words apart. "Zoë" and "ZOE" both give "zoe".
 * The result may be longer or shorter than the word, so offsets are kept by token, not by letter.
 */
export function fold(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  const plain = word
    // First, because an accent that stands for an apostrophe would come apart into a space and a mark.
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(ignorable, '')
    .replace(marks, '')
    .replace(hyphens, '-')
    .toLowerCase()
    .replace(marks, '');
  let folded = '';
  for (const letter of plain) folded += lookAlikes[letter] ?? letter;
  return folded;
}
