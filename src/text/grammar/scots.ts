import type { Lexicon } from '../grammar.ts';

/** Scots words for what the other grammars say in English: "ma wee Primary 3s", "yin o ma weans". */
export const lexicon: Lexicon = {
  my: 'ma oor wur mah',
  our: 'oor wur',
  his: 'hus',
  one: 'yin wan',
  quality: 'wee bonnie bonny braw canny glaikit gallus crabbit muckle',
  child: 'wean wain bairn laddie lassie',
  children: 'weans wains bairns laddies lassies',
  'parent-word': 'maw da mither faither',
  'year-short': 'p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6',
  'years-short': 'p1s p2s p3s p4s p5s p6s p7s s1s s2s s3s s4s s5s s6s',
};
