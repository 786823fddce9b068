import { discriminatoryContent } from '../../../src/rules/writing/discriminatory-content.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// Groups shunned, asked after and wished away, and the catchphrases against them.
testDraftRule(discriminatoryContent, {
  clean: [
    'refugees make me proud to live here',
    'what use is a ramp nobody can find',
    'show me one honest estate agent',
    'people on benefits deserve better than this',
    'the old need the bus more than anybody',
    'saying it is a sin to be gay is cruel',
    'Depression is not laziness',
    'the mosque opened its doors for the food bank',
    'He shouted "ban the burka" at her and I reported it',
    'Nobody should have to hear that there is nothing good about Travellers',
    'my nan is a Traveller and she is a marvel',
    'Sunshine bus to Blackpool, all aboard',
    'Nowt so queer as folk',
  ],
  flagged: [
    ['[[refugees make me seethe]]', 'demeaning'],
    ['[[what use is a blind man to anyone]]', 'demeaning'],
    ['[[show me one honest Romanian]]', 'demeaning'],
    ['[[why should an English family queue behind a Somali]]', 'demeaning'],
    ['[[every time I see a Gypsy my blood boils]]', 'demeaning'],
    ['it [[makes me sick seeing lesbians in our school]]', 'demeaning'],
    ['[[people on benefits are parasites]]', 'demeaning'],
    ['[[the jobless are leeches]]', 'demeaning'],
    ['[[Hindus can fuck right off]]', 'demeaning'],
    ["[[there's nothing good about Travellers]]", 'demeaning'],
    ['[[ban the burka]]', 'demeaning'],
    ['she [[looks like a man in drag]]', 'demeaning'],
    ['that [[shirt lifter in the art room]]', 'demeaning'],
    ['[[Being gay is a sin and always will be]]', 'demeaning'],
    ['[[somebody ought to shoot all the Poles]]', 'harm'],
    ['[[send every Syrian back by cargo ship]]', 'demeaning'],
  ],
});
