import { imagePupilsFamilies } from '../../../src/rules/pictures/image-pupils-families.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// Children shown, or what they made, told in any words.
testDraftRule(imagePupilsFamilies, {
  clean: [
    'A card from the vets, made my day',
    'My class were superstars today and that is all I can say',
    'Class photo from 1986, I am the one with the fringe',
    'Took the kids to see the trains and cried at the whistle',
    'I have never looked at the leavers list',
    'My own two dressed as bees, swipe',
    'Any ideas for a Year 6 residential near the coast?',
    'Look at the state of my desk',
    'Put the nativity tea towels through the wash',
    'Profile pic change: me and the spaniel',
    'A film about a school choir, watch it to the end',
  ],
  flagged: [
    ['Here’s [[my lot in their Viking helmets]], swipe', 'words'],
    ['[[album from sports day is up on my page, help yourselves]]', 'words'],
    ['I’ve a [[video of him falling off the climbing frame, I’ll send it]] you', 'words'],
    ['[[whatsapping you the one of your little man in the paddling pool]]', 'words'],
    ['[[New profile pic with my favourite four pupils]]', 'words'],
    ['[[Livestream of the Year 4 gala]] on my TikTok tonight', 'words'],
    ['wee [[selfie with my reading group, all faces]]', 'words'],
    ['[[Slow mo of Dylan doing hurdles, watch it to the end]]', 'words'],
    ['[[Here’s the note one of mine wrote me, framed it]]', 'words'],
    ['[[clip of the P3s in the mud kitchen on my story]]', 'words'],
    ['[[putting all the rehearsal pics of the little ones on Facebook]]', 'words'],
  ],
});
