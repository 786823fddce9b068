import type { Grammar, Lexicon } from '../grammar.ts';

/** How people at a school tell what is not out: of posts and pay, of money, visits, papers, inquiries, children and homes. */
export const lexicon: Lexicon = {
  // One or some of those who work there.
  'one-of-staff': `teacher teachers ta tas hlta hltas ect ects cook cooks cleaner cleaners caretaker caretakers coach technician technicians
    librarian tutor tutors mentor mentors deputy senco sendco bursar secretary receptionist counsellor assistant assistants governor treasurer
    colleague colleagues supply sub lsa lsas midday middays dinner_lady dinner_ladies kitchen office admin part_timer part_timers part-timer
    part-timers trainee trainees student_teacher janny jannies classroom_assistant classroom_assistants head_of_year year_head sports_coach
    matron houseparent groundsman peripatetic minibus_driver escort nursery_nurse member_of_staff members_of_staff staff_member staff`,
  'some-number': `one two three four five six seven eight nine ten eleven twa wan a_dozen half_a_dozen a_couple several both some most
    half another the_same all_three all_four twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty`,
  'some-money': `grand thousand thoosand thousands k million pound pounds quid percent per_cent`,
  'big-money': `grand thousand thoosand thousands k million`,
  'look-into': `audit auditors auditor inspectors inspector investigator investigators hr lado solicitor solicitors barrister accountant
    accountants ofsted estyn hmie hmi siams environmental_health health_and_safety hse ombudsman ico esfa dfe_team regional_director
    fire_officer fire_inspector union_rep administrators receivers loss_adjuster redundancy_consultant`,
  'weak-body': `heart lungs liver kidneys bowel breast back_passage prostate womb brain spine throat ovaries bladder pancreas hip hips knee knees`,
  'sent-paper': `minutes payroll payslips salaries wages medical_forms medical_notes medical_records sick_notes fit_notes sick_note fit_note care_plans
    care_plan allergies allergy_list allergy_lists contact_details emergency_contacts court_orders passwords sen_files sen_file child_protection_files safeguarding_log safeguarding_logs
    cpoms_log filter_logs filtering_logs web_logs search_logs absence_records absence_record sickness_record attendance_data behaviour_logs personnel_file
    personnel_files incident_log incident_logs references reference_request mis data_sheet accident_book complaints_file statements chronology exclusion_letter
    exclusion_letters admissions_list dinner_allergies restructure_document scoring_matrix staff_list salary_list`,
};

const staff = '<one-of-staff>';
const some = '(<some-number>|<number>)';
const day =
  '(mon|tue|tues|wed|weds|thu|thur|thurs|fri|monday|tuesday|wednesday|thursday|friday|tomorrow|tomoz|tmrw|the morn|the morra|today|next week|this week|in the morning)';
const kin =
  '(mum|mam|mummy|mom|ma|maw|dad|da|daddy|mother|father|stepdad|stepmum|gran|nan|grandma|grandad|parents|carer|carers|uncle|aunt|auntie|birth mum|birth family)';

export const phrases: readonly Grammar[] = [
  {
    kind: 'school-person',
    patterns: `
      (the|our|oor|one of the|another|a certain|that|some|which|of the) ${staff}
      ${some} (of (the|our|my|us|oor))? (more)? ${staff}
      (agency|site|kitchen|cleaning|admin|office|lunchtime|nursery|support) (staff|team|side|lassies|lasses|girls|ladies)
      (supply|music|pe|drama|maths|english|science|french|art|history|geography|computing|it|dt|re|swimming|sports|forest school) (teacher|teachers|lead|department|technician|coach|staff)
      (head|deputy|caretaker|janny|secretary|bursar|cook|senco|heid|boss|chair) ('s|s) (husband|wife|niece|nephew|son|daughter|mate|pal|sister|brother|sister in law|friend|laptop|office|card|contract|marriage|partner|kid|house|statement|salary|pay)
      (your|ur|yer|their|my) one in (year <number>|<year-group>|reception|nursery)
      (miss|sir) (is|isn't|has|hasn't|was|wasn't|won't)
      (parents|family|families|mums) (at|of) (ours|our place|our school)
      (some|certain|two|three|a few) (people|folk|persons) in (the|our) (nurture|office|kitchen|unit|base|nursery|department|phase|infants|juniors|sixth form)
      (my|our) (year partner|line manager|room leader|team leader|phase leader|ect mentor|job share partner|union rep)
      (everyone|anyone|those|all of us|them|lad|lads|fella|guy|bloke|man|woman|lass|lassie) (on|in) (the)? (admin side|kitchen|office|nurture room|site team|it office|leadership team)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    // In these words nobody but those who are told would say it.
    kind: 'inside-strong',
    patterns: `
      # inspection: the call, and who comes when
      [(they're|theyre|they are|they’re|they) in ${day} (and|&|n|an|,) ${day}]
      [(had|got|getting|'s|has|have|just had|awaiting|waiting for|waiting on) (the|that|our) (call|phone call|dreaded call|phonecall) (at <number>|today|this|from|yesterday|<punctuation> (they're|two days|inspectors)|so|they|and)]
      [(inspector|inspectors|ofsted|estyn|hmi|hmie) (telephoned|phoned|rang|called|emailed|wrote|turned up|walked in|arrived) ..3 (at|this|today|tomorrow|yesterday|on|<number>|last)]
      # posts
      [(paying|paid|pay|buying|bought|payin) (her|him|them|someone|<cap>) (off|out)]
      [(paid|given|offered|got|took|taking|accepted|signed|signing|a) ..2 (settlement|pay off|payoff|pay-off|golden handshake|nda|gagging clause|compromise agreement|agreed reference) ..3 (and|to|for|with|of|so|,|<number>|£|;|.)]
      [(paid to|signed to|money to|thousand to|to go|asked to|told to|agreed to) (go quietly|keep quiet|leave quietly|say nothing|resign quietly|keep her mouth shut|keep his mouth shut|stay quiet)]
      [(conditional on|in return for|in exchange for) (her|his|their|my) (silence|going|signature|resignation)]
      [(walked|marched|escorted|frogmarched|led|taken|sent|leaving|left|put|driven|carried) ..2 (off site|off the site|off the premises|off school grounds|down the drive|out the gates|out of the building|through reception|to the gate|in handcuffs|by police|by the police|in a police car|by security|with a box|carrying a box|with her things|carrying (her|his) ..2)]
      [not allowed (back)? (on|onto|in) (the)? (site|premises|school site|school grounds|building)]
      [(going|being|put|up|out) (out)? (to)? (private|tender|pooled|tuped|tupe'd|outsourced) (soon|from|in|at|so|and|,|that'll)]
      [${some} ..1 ${staff} (into|in to|down to|becoming|between) (one|two|three|<number>)]
      [(contract|contracts|contrack) ..2 (being|been|getting|no|not|are|is|be) ..1 (renewed|extended|honoured|terminated|ended|cut|changed|rewritten|re-written|torn up|signed)]
      [${some} (of (the|us|our|oor|the <number>|the four))? ..1 (us|${staff}|jobs|posts|folk|people|hours) ..1 (won't|will not|wont|no|not|'ll|will|are|is|to) (be|tae be)? ..1 (gone|here|back|going|at risk|finished|out|needed|lost|oot|away|leaving|for the chop|cut|let go) (by|come|after|in|from|this|next|before|at|soon|and|.|,)]
      [(deleted|deleting|cutting|axing|losing|ends|end|ended|freezing|froze|frozen|scrapped|ending) (every|all|<some-number>|<number>|half|the) ..1 (post|posts|job|jobs|vacancy|vacancies)]
      [(aff|off) the payroll]
      [(job|post|headship|vacancy|role|deputyship|tlr) ..2 (been|was|were|is|'s|already|got) ..1 (promised|earmarked|lined up|fixed|stitched up|decided|given to|going to|sewn up|a fix|a stitch up)]
      [(it's|its|itbeen|was|already) ..1 (promised|earmarked|stitched up|lined up) ..1 (to|for|before)]
      [(one|two|three|first|second|last|candidate|<number>) (one|candidate|of them|three|two|<number>)? (cried|lied|had clearly lied|withdrew|walked out|bombed|had a meltdown|pulled out)]
      # inquiries
      [(allegation|allegations|grievance|grievances|accusation|accusations) ('s|has|have)? (been)? (made)? (against|about|regarding|concerning|on) (the|a|one|our|my|another|same|his|her|that|<one-of-staff>|<cap>|someone) ..1]
      [(complaint|complaints|concerns|report|claim) ('s|has|have)? (been)? (made)? (against|about|regarding|concerning|on) (one|our|my|another|the|that|same|a|the same|one of the|two of the|<number>)? (class|<one-of-staff>|teacher|head|us|me|him|her|school|<year-group>|changing rooms|toilets|nursery|<staff-forename>|<colleague-title>|restraint|bullying|person)]
      [(formal|official|parental|written|serious|anonymous|collective|third|fourth|fifth|second|stage <number>|stage two|stage three) (complaint|complaints|grievance|grievances|allegation|allegations)]
      [(asked|asking|ask|wants|want|made|telling|told|getting) (me|us|him|her|them|all of us|everyone|staff)? (to|if|was i|where i|what i|who i)? ..2 (sign something|sign a|write a statement|put in writing|put down what|remember about|saw that day|was i in the|say where i was|alter the register|change the register|backdate|delete the|delete any|clear (my|our|your|the) ..2 (desk|drawer|emails|inbox)|rewrite|re-write|write it up|look at what|keep a diary on|record (us|her|him)|make my statement|go in for a meeting about)]
      [(go|going|gone|went|gaun|come|came|up|escalated|passed) (up|in|back)? (to|tae|before) (the)? (lado|hr|acas|tribunal|appeal|governors|trust|independent panel|disciplinary)]
      # money
      [(<number>|<some-number>|ninety|eighty|seventy|hundred|quarter of a|eighty four) <some-money> ..1 (in the hole|in the red|over|down|short|overspent|to find|tae find|behind|adrift|missing|to cut|to save|shortfall|deficit|of savings|in savings|out|less)]
      [(paying|pay|paid|paying for|covering|settled|payed) ..2 (back|the fine|his fine|her fine|the bill|their legal|solicitor|off) ..2 (quietly|grant|the premium|premium|funding|or else|out of|with school|from the)]
      [(school|school's|the school|budget|department|trust|charge|credit) (credit)? card ..2 (for|on|at|to|statement|petrol|nobody|used|has been|receipts)]
      [(budget|finance|deficit|savings|restructuring|restructure|staffing|cuts) (meeting|committee|meetings|paper|briefing|letter|document|plan|proposal) ..2 (minus|we are|we're|grim|leaked|today|tonight|from|no|was|says|said|attached|tomorrow|out)]
      [(sports premium|pupil premium|pe premium|sen money|send money|school fund|grant|pta money) ..3 (spent|spends|blown|blinds|gone on|went on|pay back|accounted|clawed)]
      [(issued|issuing|started|taking|threatening|threatened|threatens) (with)? (proceedings|legal action|legal|court action|to sue|solicitors|a tribunal)]
      [(bid|grant|application|funding|loan|plan) ..3 (knocked back|turned down|refused|rejected|didn't get it|didnt get it|fallen through|came to nothing|pulled|withdrawn|failed)]
      # plans
      [(which|what|whose) ..1 (primary|primaries|school|schools|nursery|class|classes|year group|of the (two|three|four) schools) ..2 (on|is|are|will|going|being|getting|to|shuts|closes|they) ..3 (closure|closing|close|shut|put together|list|merged|go|amalgamated|cut|chosen|going)]
      [(on|off|for|from|seen|saw) ..1 (the|a|their|council's|trust's|draft) ..1 (closure|closing|closures|amalgamation|merger|hit|at risk|redundancy|restructure|reorganisation|disposal|risk|voluntary redundancy) (list|register|plan)]
      [(taking|took|take|taken) (us|our school|oor school|the school) over]
      [(trust|council|diocese|governors|la|authority|board) ..1 (already|quietly|secretly|finally|all but)? ..1 (chosen|picked|decided|agreed|resolved|voted|signed|minded) ..1 (which|who|to|that|on|what|off|for)]
      [(resolved|minded|voted|agreed|decided|intend|intends|proposing|proposes|planning|plans|plan|meaning|about) (to|tae) (close|shut|shuttin|shut down|merge|halve|cut|suspend|sack|dismiss|sell|let him back|let her back|exclude|pay|appoint|outsource|cancel|stop|scrap|drop|end|move|get rid|lose|make|reopen|amalgamate|academise|join|freeze|remove|replace)]
      [(breakfast|after school|homework|holiday) club ('s|is|will be|goes|ends|will|getting|to) (closing|ending|end|finishing|going|stopping|shutting|cut|at|axed|binned|scrapped|be|shut|gone|close|stop)]
      [there'll be (one|two|no|a mixed|nae) ..2 (class|classes|teacher|form|nursery|reception|breakfast club|trip|library)]
      # papers and data
      [(everyone's|everybody's|the staff's|whole school's|whole) ..2 (mis|salaries|wages|sick notes|allergies|medical forms|records|payslips|addresses|phone numbers) ..1]
      [(lost|left|found|seen|saw|read|opened|got|posted|sharing|sending|sent|emailed|here's|heres|here is|took home|taken home|leaked|attaching|attach|attached|forwarding|forward|picture of|photo of|reading|looking at|pull|pulled|see|typed|shredding|shredded|filed) ..2 (the|a|our|my|her|his|all the|their|everyone's|those|whole school's|ur|your|that)? ..1 <sent-paper>]
      [<sent-paper> ('s|are|is|on|in|from|says|say|for|out|got|went|leaked) ..1 (on my|in my|on the|my|everyone|tues|all of|bipolar|wrong|attached|below|here|kitchen|car|bus|floor|bin|skip|printer|lost|missing|sat)]
      # children and homes
      [(taken|took|takin|removed|lifted|tooken) (off|aff|away from|from|out of) (their|his|her|the|thir) (${kin}|home|house|parents|family)]
      [(under|on|got|in) (a)? (police protection|police protection order|emergency protection order|interim care order|witness protection|a section 20|a section 47|section 47)]
      [(section 47|s47|section 20|strategy discussion|child in need) (referral|meeting|visit|enquiry|today|this|on|overruns|and|plan|review|investigation)]
      [(searching|searched|googling|googled|typing|typed|looking up|looked up|search) ..1 (for|how|about|ways|'s)? ..2 (make it stop|kill|self harm|suicide|die|to die|hurt myself|birth mum|painless|end it|run away|pills|overdose|porn)]
      [(social worker|social workers|social work|social services|police|polis|education welfare|family support) (in|round|out|at|here|back|on) (twice|again|three times|today|this|the phone|every|about|for|with|over) ..3]
      [(court|panel|conference|hearing|tribunal|core group|review) (was|is|'s|on) (on)? (monday|tuesday|wednesday|thursday|friday|today|yesterday|this morning|tomorrow|the <number>|next week|last week)]
      [(bottom|lowest|ninth|top|low) (centile|percentile)]
      [(missing education|missing in education|at risk|vulnerable|persistent absence|persistent absentees|children missing|cme|exclusion|pupil premium|sen|send) (list|register|referral)]
      [waited <some-number> (months|years|terms) for (a|an|his|her|the) (diagnosis|assessment|ehcp|place|plan|camhs)]
      [(hit|slapped|grabbed|pushed|shoved|dragged|kissed|touched|hurt|shook|hitting|grabbing|slapping|touching|restraining|kicked|smacked|manhandled) (a|the|one of the|another|that|some|our) (wean|kid|child|pupil|lad|girl|boy|student|year <number>|bairn|lassie|laddie|six year old|<number> year old)]
    `,
  },
  {
    kind: 'inside-matter',
    patterns: `
      [<look-into> ('s|is|are|was|were|have|has|had|been|came|come|due|in|found|said|went|told|wrote|asked|wants|want|rang|failed|left|here|on|letter) ..2 (in|here|round|back|been|monday|tuesday|wednesday|thursday|friday|today|tomorrow|yesterday|last week|this week|at|about|aboot|over|found|the head|us|our|hall|kitchen|call|a)]
      [(warning|warnin|letter|visit|notice|call|email|phone call|phonecall) (off|from|aff|fae|frae|by) (the)? (<look-into>|council|regional director|trust|county|authority|la|diocese|chair|ceo)]
      [(council|surveyor|surveyors|developers|estate agent|architects|man|someone|somebody|a boy|a man|woman) ..5 (surveying|surveyin|measuring|measurin|clipboard|counting desks|valuing|drilling|looking at the roof|counting)]
      [(we've|we have|weve|we) had (a|an|another) (flood|bomb threat|break-in|break in|threat|data breach|breach|hack|ransomware|near miss|intruder|knife)]
      [(papers|scripts|results|tests) ..2 (annulled|opened|altered|changed|rubbed out|void|voided|binned|investigated)]
      [(graded|grading|scored|scoring|ranked|ranking|rated|rating|ragged|rag rated) (every|all|each|us|staff|teachers|the tas|everyone|me) ..2]
      [(trial|pilot|announcement|announcing|letters|letter|email|statement|newsletter) ('s|is|are|being|goes|go|going|does|do|not) ..1 (not)? (go)? (out|handed out|given out|sent|thursday|friday|monday|tuesday|wednesday|tomorrow|last day) ..2]
      [not (been)? (advertised|advertising|announced|minuted|logged|recorded|reported) (yet|till|until|it|but|anywhere|so|.|,)]
      [(won't|wont|not|never|before (the|they)) (advertise|advert|advertised|advertising) ..1 (till|until|it|yet|went|goes|before)]
      [(school|chair|governor|chair's|head's|governor's|deputy's|ceo's|principal's) ('s)? (nephew|niece|brother|sister|son|daughter|husband|wife|mate|cousin|sister in law|brother in law)]
      [(contract|money|tender|deal) (for|fur) ..2 (goes|gone|going|went|signed|given|awarded) (to)?]
      [(letter|email|complaint|message) ..1 (about|aboot|naming|from) (one of us|one of our|you|a parent about|me|someone|one of the)]
      [(same|one|one particular) (teacher|person|member of staff|class|ta|classroom|colleague|man|woman) ..1 (again|twice|in one term|this term|every|.|,|has|had)]
      [(supervision|safeguarding supervision|return to work|exit interview|appraisal|mediation|briefing|slt|closed meeting|governors meeting) ..2 (said|told|came up|read out|cried|asked|typed up|decided|what)]
    `,
  },
  {
    kind: 'staff-fate',
    patterns: `
      [(last|final|formal|written|verbal) (warning|warnin|absence meeting)]
      [(upped|quit|resigned|walked|left|gone|goes|leaving|went|disappeared) ..1 (overnight|mid term|mid-term|mid year|in handcuffs|without a goodbye|without saying goodbye|under a cloud|before they|by mutual|with immediate effect|at lunchtime)]
      [(given|offered|had|got|has) ..1 (a|the|no|till|until|an)? (choice|ultimatum|noon|an hour|the option|lunchtime|friday|the weekend|days) (to)? (go|resign|clear|pack|decide|leave|jump|that's|and|or|,|.|;)]
      [(on|off on|going on|start|starting|goes on) (mat|maternity|paternity|adoption|compassionate|garden|gardening|unpaid|sick) leave]
      [(mat|maternity) cover ..2 (job|post|in|from|not|for|feb|going)]
      [(signing|signed|taken|put|moved|pulled|off) (him|her|them|me|you) off (sick|till|til|until|for|with|again|work)]
      [(fourth|third|fifth|second|every) (monday|friday|week) (running|in a row|on the trot|on the bounce)]
      [(moved|shunted|shifted|kicked|sidelined) (upstairs|sideways|to a desk|to the office|so she can't|so he can't|so she cant|out the way|out of the way|off (year <number>|<year-group>|her class|his class))]
      [(failed|passed|bombed|flunked) (the|her|his|their|my|a) (medical|dbs|interview|observation|drug test|probation|checks|vetting|induction)]
      [(wearing a wire|recording us|recording me|recording her|recording him|secretly recording|spying on|reporting back)]
      [(pay|salary|wages|point|scale|wage) ('s|is|are|was|goes|went|going|of) ..1 (up|more|<number>|double|twice|less|on|every|attached)]
      [(twenty|thirty|forty|ten|five|nine|<some-number>) (thousand|grand|k) (more|less|a year|extra) ..1 (than|more)?]
    `,
  },
  {
    kind: 'private-fate',
    patterns: `
      [(is|'s|are|was|were|been|he's|she's|back|rushed|taken|gone|ended up|lying|still) (in|into|intae|to) (the)? (royal|infirmary|hospital|intensive care|icu|hdu|coronary care|critical care|a and e|a&e|ward|addenbrooke's|jimmy's|jimmythe general|queen elizabeth|the western|hospice|the priory|a coma|theatre|resus|maternity|rehab) ..2]
      [(it's|its|itis) (serious|critical|terminal|inoperable|touch and go|not good|aggressive|stage four|stage 4|stage three|stage 3) ..1]
      [(husband|wife|partner|marriage|boyfriend|girlfriend) ..1 (left|leaving|walked|moved|sleepin|sleeping|kicked|chucked|suitcase|came in|come in|turned up|shouting|screaming|storming|stormed|affair) ..2 (for|out|in|with|her|him|it|on)]
    `,
  },
  {
    kind: 'kept-quiet',
    patterns: `
      [(we've|i've|weve|ive|we|i|been|were|was) (all)? (been)? (telt|tellt|told|warned|gagged|silenced|threatened) (not|no|nowt|nothing|nae|so|<punctuation>)]
      [(i'm|im|i am|am|ah'm|we're) (no|not|nae) (meant|supposed|allowed|permitted|able|free|at liberty) (tae|to) ..1 (be)? (say|sayin|saying|tell|tellin|telling|comment|speak|discuss|ring|contact|talk|show|post|share|know|write|name|message)]
      [(shtum|schtum|stumm|nuff said|least said|say no mair|no more said|tight lipped|lips zipped)]
      [(dinnae|don't|dont|do not|dinna) say (tae|to|a|anything|owt) ..1]
      [(only|just) (the)? (office|slt|head|three of us|two of us|four of us|a few|me|i|he|she|us) ..1 (know|knows|been told|has been told|have been told|'s been told|told)]
      [(everyone|everybody|all|folk) ('s|is|are|just)? (pretending|pretendin|acting|acts|smiling|keeping up|making out|walking on|being told)]
      [(you know who|you-know-who|a certain person|a certain someone|certain people|certain someone|a certain (teacher|colleague|head|deputy|ta|member))]
    `,
  },
  {
    kind: 'cover-story',
    patterns: `
      [(pretending|pretendin|pretend|making out|makin oot|letting on|lettin on|acting like|supposed to be|told to say|say|saying|told) (it's|its|it is|itit wis|it was|he's|she's|hes|shes|heshenowt|nothing|ur|you're|nothing's) ..3 (knee|back|bug|course|holiday|resting|leak|drill|maintenance|budget|plumbing|training|a trial|menu|flu|migraine|normal|wrong|fault|clean|family emergency|personal|secondment|happened)]
      [(not|isn't|wasn't|isnae|wisnae|never) (a)? (stomach bug|bad back|his back|her back|his knee|family emergency|sabbatical|career break|secondment|plumbing fault|drill|water leak|personal|mutual|a coincidence|voluntary|migraine)]
    `,
  },
  {
    kind: 'learnt-inside',
    patterns: `
      [(sat|sitting|sit|was|was asked to sit|been|placed) (on|in|through|in on) (a|the|that|an) (panel|disciplinary|hearing|appeal|interview panel|conference|case conference|closed meeting|supervision|grievance)]
      [(i (was)?|been|was) (taking|took|doing|asked to take) (the)? (notes|minutes)]
      [(i have|i've|ive|having) (seen|read|watched|heard|got) (the|her|his|their|that) (figures|footage|recording|papers|file|numbers|note|letter|list|email|emails|minutes|accounts|report|contract|spreadsheet|scores)]
      [(in the|our|my|a pal in the|a mate in the|pal in the|mate in the|finance|karen in|lass in|girl in|ladies of the) (office|finance) (told|tell|says|said|reckons|let slip|know|knows)]
      [(finance|office|hr|cleaner|union rep|the clerk|clerk|caretaker|site team|karen|head's pa|pa) (told me|tells me|told us|let slip|says|reckons|showed me)]
    `,
  },
];
