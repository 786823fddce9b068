import type { Grammar, Lexicon } from '../grammar.ts';

/**
 * The Welsh of a school day as staff mix it with English, with its mutations: "un o fy nosbarth i",
 * "plant Blwyddyn 4", "ein pennaeth". Accents are folded away before any pattern is tried.
 */
export const lexicon: Lexicon = {
  child: 'disgybl nisgybl ddisgybl plentyn phlentyn mhlentyn hogyn hogan crwt croten',
  children: 'disgyblion nisgyblion ddisgyblion hogiau',
  learner: 'disgybl nisgybl ddisgybl',
  learners: 'disgyblion nisgyblion ddisgyblion',
  'cy-year': 'blwyddyn flwyddyn mlwyddyn bl',
  'cy-class': 'dosbarth nosbarth ddosbarth grwp ngrwp',
  'cy-child': 'plentyn phlentyn mhlentyn disgybl nisgybl ddisgybl bachgen hogyn hogan merch crwt croten',
  'cy-children': 'plant blant phlant disgyblion nisgyblion ddisgyblion bechgyn merched hogiau',
  'cy-some': 'un dau dwy tri tair rhai llawer hanner cwpl',
  'cy-staff': 'pennaeth bennaeth phennaeth prifathro brifathro prifathrawes brifathrawes dirprwy ddirprwy',
  'school-thing': 'gwaith_cartref gwasanaeth adroddiad mabolgampau sillafu ffoneg',
};

export const things: readonly Grammar[] = [
  {
    kind: 'year-group',
    patterns: `
      <cy-year> <year-number>
      (y)? dosbarth derbyn
    `,
  },
  {
    kind: 'own-role',
    patterns: `
      (athro|athrawes|cymhorthydd|cynorthwyydd) <cy-year> <year-number>
      (athro|athrawes) (ysgol|cynradd|uwchradd|dosbarth|cymraeg|mathemateg|saesneg|gwyddoniaeth|cyflenwi)
      (pennaeth|dirprwy bennaeth|prifathro|prifathrawes|cymhorthydd) (ysgol|dosbarth|yn ysgol)
      (cynorthwyydd dysgu|cymhorthydd dosbarth|cymhorthydd dysgu)
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'own-pupil',
    patterns: `
      [<cy-some> (o fy|o ein|o'n|o blant fy|o blant ein) (<cy-class>|<cy-children>|<cy-year> <year-number>)? (i|ni)?]
      [<cy-some> o (<cy-children>) (fy|ein|<cy-year> <year-number>) (<cy-class>)? (i|ni)?]
      [(fy|ein) (<cy-class>|nisgyblion|disgyblion) (i|ni)?]
      [(fy|ein) <cy-year> <year-number> (i|ni)?]
      [<cy-child> (yn fy|o fy|yn ein|o ein|o'n|yn ein) (<cy-class>|ysgol|hysgol|<cy-year> <year-number>) (i|ni)?]
      [(<cy-child>|<cy-children>) (o)? <cy-year> <year-number>]
      [(my|our) (dosbarth|disgyblion|blwyddyn <year-number>)]
    `,
  },
  {
    kind: 'colleague-position',
    patterns: `
      [(ein|fy) <cy-staff> (ni|newydd|bennaeth)?]
      [our (pennaeth|dirprwy|prifathro|prifathrawes)]
    `,
  },
  {
    kind: 'teaching-resource',
    patterns: `
      (adnoddau|syniadau|cynllun|taflenni|gweithgareddau) ..2 <cy-year> <year-number>
      <cy-year> <year-number> (mathemateg|darllen|ysgrifennu|resources|maths|planning|ideas)
    `,
  },
];
