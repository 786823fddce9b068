import { officialAccountAuthorisation } from '../../../src/rules/official/official-account-authorisation.ts';
import { soundsLikeNews } from '../everyday-talk.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// Talk of such an account, told clue by clue.
testDraftRule(officialAccountAuthorisation, {
  surface: 'post',
  clean: ["The school's Facebook page has the dates on it", ...soundsLikeNews],
  flagged: [
    ["I've [[started a Facebook page for Year 2]] parents, come and join", 'runs'],
    ["[[Made the kids their own class Instagram]], head thinks it's the library's", 'runs'],
    [
      "Anyone want the password for the [[school twitter]]? I'm off on maternity and nobody's asked for it",
      'runs',
    ],
    ['[[I run the Larkfield alumni group]] and always have, no one gave me the job', 'runs'],
    ['The [[nursery WhatsApp is mine]], I add who I like', 'runs'],
    ['[[Our PE department has a TikTok now, I film it on my own phone]]', 'runs'],
    ['[[Class 4 Swift blog is up and running, my own wordpress]], no need for the office', 'runs'],
    ['[[Created an unofficial Larkfield memes page]] lol', 'runs'],
    ["who fancies taking over [[the school's X account? I just hand out the login]]", 'runs'],
    ['[[My boyfriend does our school YouTube]] for a laugh', 'runs'],
    ['[[nobody at school knows I run @larkfield_confessions]]', 'runs'],
    ["[[Made myself admin of the parents' group]], they think I'm official", 'runs'],
    ["[[The head still doesn't know we've a class Snapchat]]", 'runs'],
    ["[[deleted the office's post off the school page]] because it was boring", 'runs'],
  ],
});
