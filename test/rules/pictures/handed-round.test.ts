import { imagePupilsFamilies } from '../../../src/rules/pictures/image-pupils-families.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// What is told in parts and in many words, and what only sounds like it.
testDraftRule(imagePupilsFamilies, {
  clean: [
    'Stills from the new Paddington are gorgeous',
    'My nephew’s sports day photos, he came last and loved it',
    'Look at the sunset from the school car park',
    'Does anyone have a photo of the old bandstand?',
    'The choir sounded lovely tonight',
    'Got a cracker of a head cold, sending it back',
    // Things are sent too, and no picture of anybody
    'Lovely! Message me on Sunday, I will send the spellings for Zoë O’Connell',
    'I will send you the reading record of Ollie Benning',
    'Texting you about the lunch of Ollie Benning',
    'Some child has posted a crisp through our letterbox',
    'We do not post pictures of children, and here is why',
    'The picture frame fell off the wall in the hall',
    'Swipe for our kitchen, before and after',
    'Photos from our wedding are back, the bridesmaids look fierce',
    'My sister’s baby in a bee costume, I can’t cope',
    'Who took the class photo camera charger?',
    'Documentary about a school orchestra is on BBC Two tonight',
    'Look at him go, our Jack is running a marathon at fifty',
    'Reel after reel of people making bread, help',
    'The children made masks and then it was home time',
    'Parents, please ask before you film at the concert',
    'School photo from 1979, spot me with the fringe',
  ],
  flagged: [
    ['Stills from the dress rehearsal, all thirty of [[my angels]] in one go', 'words'],
    ['Got [[a cracker of the wee lads in the sandpit, sending it]] now', 'words'],
    ['group [[selfie with my tutor group on the zip]] wire', 'words'],
    ['zoom in and [[you can see Year 2 pulling faces]] behind the door', 'words'],
    ['my first ever class, [[photo from our residential]], tag yourselves', 'words'],
    ['[[Put the sports day photos in an album, link in]] bio', 'words'],
    ['[[Meet my shepherds, swipe for the sheep]]', 'words'],
    ['made a wee [[slideshow of the P4s at the swimming gala]]', 'words'],
    ['[[Here they all are, our infants]] in the ball pit', 'words'],
    ['[[close up of one of mine with her painting, too cute]]', 'words'],
    ['The trailer for our drama club is up, [[all faces]]', 'words'],
    ['[[a pupil in my class drew me with]] six legs, here it is, framed', 'words'],
  ],
});
