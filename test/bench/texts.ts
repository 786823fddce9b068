/** Posts as staff write them, of about 280 characters; the bench repeats and shortens them as it needs. */
export const posts = [
  'Marking done by nine, glass of red poured. The last of the leaves came down today and the allotment is asleep until March. Thanks to everyone who came to the fair on Saturday, we raised more than we hoped and the cake stall had sold out by eleven. Off to bed with a good book now x',
  'So proud of Ollie Benning, pen licence at last! One of my Year 4s told me today that clouds are sheep practising. Parents everywhere will know the feeling. Mrs Whitlock says we may have a party on Friday if everyone brings something, so that is the weekend sorted then. Call 07700 900123',
  'The new framework is nonsense and nobody I know believes in it. Workload is crushing, the pay offer is an insult and I will be voting yes in the ballot. Twelve years in and I still love the job, but something has to give. If you are feeling the same, you are really not on your own there.',
  'Anyone else had a week like this one? The boiler has gone, the car needs a clutch and the dog ate a whole packet of butter. On the bright side the swimming is going well and I managed forty lengths without stopping, which is a first for me. Small wins and big mugs of tea all the way.',
];

export function ofLength(length: number): string[] {
  return posts.map((post) => {
    let text = post;
    while (text.length < length) text += ` ${posts[text.length % posts.length]!}`;
    return text.slice(0, length);
  });
}

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Long texts: ordinary ones, and ones made to be hard to read. */
export const long: Record<string, (length: number) => string> = {
  'posts by staff': repeated(`${posts.join('\n')}\n`),
  'one sentence without an end': repeated('my class in year 4 are the worst and '),
  'remarks on everybody': repeated('they are scum women are all '),
  insults: repeated('what an idiot '),
  names: repeated('Mr O. Benning '),
  'single letters': repeated('a b c '),
  'letters and signs': repeated('f*'),
  'letters and hyphens': repeated('a-'),
  'letters and stops': repeated('a.'),
  'digits apart': repeated('0 7 '),
  'telephone numbers': repeated('07700 900123 '),
  'e-mail addresses spelled out': repeated('a at b dot com '),
  'quotation marks': repeated('"'),
  'one word': repeated('a'),
  'at signs': repeated('@'),
  'joined emoji': repeated('👩‍🏫'),
  'letters with accents of their own': repeated('a\u0301'),
  'characters that show nothing': repeated('\u200b'),
};
