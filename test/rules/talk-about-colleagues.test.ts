import { schoolOrStaffNamed } from '../../src/rules/writing/school-or-staff-named.ts';
import { testDraftRule } from './test-draft-rule.ts';

testDraftRule(schoolOrStaffNamed, {
  surface: 'post',
  clean: [
    // another place of work, another trade
    'Him next door plays the bagpipes at midnight',
    'Her in reception at the dentist’s deserves a medal',
    'The head of the river race was called off',
    'The Secretary of State has had another idea',
    'The manager is a coward, five at the back again',
    'My colleague at the bank won the raffle',
    'Vacancy: a site manager role at the marina',
    // a story, the news
    'Halfway through that novel and my money is on the dinner lady',
    'The caretaker in that drama did it, I knew',
    'A headteacher in Norfolk has let the children plant a wood',
    // years back
    'My first headteacher kept a goat. Different days',
    'The headmaster chased us off the roof when we were kids',
    // a school known as a parent
    'My son’s school is lovely, the SENCO rang us the same day',
    'My daughter’s TA learned to do her insulin',
    // people in general
    'Every headteacher I know is tired',
    'Nobody knows what a SENCO does',
    // names of a list in other company
    'Priya from the book club says it is her best yet',
    'Imran’s on Castle Street does a good mixed grill',
    'Whitlock & Daughters fitted our stairs carpet',
    'Our Beth has had her baby and the whole street is knitting',
    'Who ate my yoghurt? It was the dog',
  ],
  flagged: [
    ['Not [[the site manager]] asleep in the PE shed again', 'perhaps'],
    ['[[oor depute]] wouldnae say good morning to a cleaner', 'perhaps'],
    ['[[The Y3 teacher]] has not spoken to me since the glue', 'perhaps'],
    ['Met [[the deputy]] in the corridor and got the sigh', 'perhaps'],
    ['[[SLT]] never set foot in a classroom after lunch', 'perhaps'],
    ['[[That bursar]] counts the teabags', 'perhaps'],
    ['[[her in the office]] has hidden the good pens, no paper for my class either', 'perhaps'],
    ['[[him who runs the timetable]] has never met a Tuesday', 'perhaps'],
    ['[[Who keeps nicking my milk]] from the staffroom fridge', 'perhaps'],
    ['[[half the staffroom]] is not speaking to the other half', 'perhaps'],
    ['I was spoken to like dirt by [[a deputy]] half my age', 'perhaps'],
    ['[[Beth]]’s a lazy article and her displays show it', 'perhaps'],
    ['[[Shaikh]] is a bully, ask anyone who has left', 'perhaps'],
    ['[[Priya]] fancies herself as a deputy', 'perhaps'],
  ],
});
