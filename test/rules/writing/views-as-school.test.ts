import { viewsAsSchool } from '../../../src/rules/writing/views-as-school.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(viewsAsSchool, {
  clean: [
    'I think the new framework is nonsense',
    'All of us at the allotment think it will rain',
    'We at home believe in cake',
    'Everyone in our house loves Strictly',
    'The council’s view is that we can wait',
    'Schools think they can manage, but they need money',
    'My school days were the best',
    'School says it is closed for snow',
    'We all think the bus is late',
    'As a family we think it is time to move',
    'As a mum I think this is wrong',
    'Larkfield Road is closed',
    'The school fair is on Saturday',
    'I love working at my school',
    'On behalf of all of us in the choir, thank you',
    'All staff in the NHS deserve a rise',
  ],
  flagged: [
    ['[[All of us at Larkfield think]] the new inspection framework is nonsense', 'voice'],
    ['[[We at Larkfield Primary believe]] the council is wrong', 'voice'],
    ['[[our school supports]] the strike by the bus drivers', 'voice'],
    ['[[As a school we think]] the cuts are wicked', 'voice'],
    ['[[Speaking on behalf of the school]], this is a disgrace', 'voice'],
    ['[[Larkfield condemns]] the decision', 'voice'],
    ['[[Everyone at our school thinks]] so', 'voice'],
  ],
});
