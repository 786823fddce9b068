import type { Grammar, Lexicon } from '../grammar.ts';
import * as accusations from './accusations.ts';
import * as addressees from './addressees.ts';
import * as atWorkNow from './at-work-now.ts';
import * as borrowedKit from './borrowed-kit.ts';
import * as borrowedWork from './borrowed-work.ts';
import * as camps from './camps.ts';
import * as coarseShares from './coarse-shares.ts';
import * as confidences from './confidences.ts';
import * as contact from './contact.ts';
import * as contested from './contested.ts';
import * as contexts from './contexts.ts';
import * as copiedWork from './copied-work.ts';
import * as discussions from './discussions.ts';
import * as doors from './doors.ts';
import * as families from './families.ts';
import * as handedRound from './handed-round.ts';
import * as hearsay from './hearsay.ts';
import * as heldMatters from './held-matters.ts';
import * as inTouch from './in-touch.ts';
import * as idleHours from './idle-hours.ts';
import * as incidents from './incidents.ts';
import * as onTheClock from './on-the-clock.ts';
import * as keptQuiet from './kept-quiet.ts';
import * as outAndAbout from './out-and-about.ts';
import * as outings from './outings.ts';
import * as insideNews from './inside-news.ts';
import * as insideTalk from './inside-talk.ts';
import * as parentsAround from './parents-around.ts';
import * as passedOn from './passed-on.ts';
import * as people from './people.ts';
import * as pictures from './pictures.ts';
import * as pointedPupils from './pointed-pupils.ts';
import * as privateLives from './private-lives.ts';
import * as pupils from './pupils.ts';
import * as reaching from './reaching.ts';
import * as roles from './roles.ts';
import * as rumours from './rumours.ts';
import * as scams from './scams.ts';
import * as schoolAccounts from './school-accounts.ts';
import * as schoolBusiness from './school-business.ts';
import * as schoolChannelClues from './school-channel-clues.ts';
import * as schoolChannels from './school-channels.ts';
import * as schoolDay from './school-day.ts';
import * as schoolDevices from './school-devices.ts';
import * as schoolNews from './school-news.ts';
import * as schoolNewsTold from './school-news-told.ts';
import * as schoolNotices from './school-notices.ts';
import * as schoolPictures from './school-pictures.ts';
import * as schoolsThings from './schools-things.ts';
import * as shownChildren from './shown-children.ts';
import * as sinceSchool from './since-school.ts';
import * as spokenForSchool from './spoken-for-school.ts';
import * as spokenPupils from './spoken-pupils.ts';
import * as scots from './scots.ts';
import * as time from './time.ts';
import * as toldOfColleagues from './told-of-colleagues.ts';
import * as toldOfParents from './told-of-parents.ts';
import * as toldOfPupils from './told-of-pupils.ts';
import * as unfit from './unfit.ts';
import * as voice from './voice.ts';
import * as welsh from './welsh.ts';
import * as elsewhere from './elsewhere.ts';
import * as whereabouts from './whereabouts.ts';
import * as workTime from './work-time.ts';

/** Word classes of all grammars. A word may be in several. */
export const lexicons: readonly Lexicon[] = [
  people.lexicon,
  time.lexicon,
  roles.lexicon,
  scots.lexicon,
  welsh.lexicon,
  pupils.lexicon,
  confidences.lexicon,
  contexts.lexicon,
  pictures.lexicon,
  voice.lexicon,
  addressees.lexicon,
  contact.lexicon,
  discussions.lexicon,
  doors.lexicon,
  privateLives.lexicon,
  elsewhere.lexicon,
  whereabouts.lexicon,
  outings.lexicon,
  outAndAbout.lexicon,
  accusations.lexicon,
  borrowedWork.lexicon,
  copiedWork.lexicon,
  coarseShares.lexicon,
  contested.lexicon,
  hearsay.lexicon,
  incidents.lexicon,
  scams.lexicon,
  schoolAccounts.lexicon,
  schoolChannels.lexicon,
  schoolDevices.lexicon,
  schoolsThings.lexicon,
  schoolNews.lexicon,
  workTime.lexicon,
  onTheClock.lexicon,
  idleHours.lexicon,
  families.lexicon,
  heldMatters.lexicon,
  keptQuiet.lexicon,
  schoolBusiness.lexicon,
  schoolPictures.lexicon,
  shownChildren.lexicon,
  schoolDay.lexicon,
  schoolNotices.lexicon,
  insideNews.lexicon,
  insideTalk.lexicon,
  spokenForSchool.lexicon,
  atWorkNow.lexicon,
  spokenPupils.lexicon,
  reaching.lexicon,
  toldOfParents.lexicon,
  parentsAround.lexicon,
  toldOfColleagues.lexicon,
  toldOfPupils.lexicon,
  pointedPupils.lexicon,
];

/**
 * The cascade: each layer may use the marks of those before it. First what names a thing (a year
 * group, a person by title), then what is said of it, then what stands a rule down.
 */
export const layers: readonly (readonly Grammar[])[] = [
  [
    ...people.things,
    ...welsh.things,
    ...time.things,
    ...accusations.things,
    ...hearsay.things,
    ...incidents.things,
    ...workTime.things,
    ...schoolDevices.things,
  ],
  [...time.groups, ...roles.things],
  [
    ...people.phrases,
    ...welsh.phrases,
    ...roles.phrases,
    ...pupils.phrases,
    ...contexts.phrases,
    ...voice.phrases,
    ...pictures.phrases,
    ...addressees.phrases,
    ...contact.phrases,
    ...discussions.phrases,
    ...doors.phrases,
    ...privateLives.phrases,
    ...elsewhere.phrases,
    ...whereabouts.phrases,
    ...accusations.phrases,
    ...borrowedWork.phrases,
    ...copiedWork.phrases,
    ...passedOn.phrases,
    ...coarseShares.phrases,
    ...contested.phrases,
    ...incidents.phrases,
    ...scams.phrases,
    ...schoolAccounts.phrases,
    ...schoolChannels.phrases,
    ...schoolDevices.phrases,
    ...schoolsThings.phrases,
    ...borrowedKit.phrases,
    ...workTime.phrases,
    ...spokenPupils.phrases,
    ...schoolPictures.phrases,
    ...schoolDay.phrases,
    ...schoolBusiness.phrases,
    ...insideTalk.phrases,
    ...toldOfColleagues.phrases,
    ...toldOfPupils.phrases,
    ...pointedPupils.phrases,
  ],
  [
    ...pupils.statements,
    ...confidences.statements,
    ...addressees.statements,
    ...privateLives.statements,
    ...outings.phrases,
    ...elsewhere.statements,
    ...whereabouts.statements,
    ...outAndAbout.statements,
    ...accusations.statements,
    ...contested.statements,
    ...hearsay.statements,
    ...schoolDevices.statements,
    ...schoolsThings.statements,
    ...borrowedKit.statements,
    ...schoolNews.statements,
    ...workTime.statements,
    ...families.statements,
    ...heldMatters.statements,
    ...keptQuiet.statements,
    ...schoolBusiness.statements,
    ...schoolPictures.statements,
    ...shownChildren.statements,
    ...handedRound.statements,
    ...schoolNotices.statements,
    ...schoolNewsTold.statements,
    ...rumours.statements,
    ...camps.statements,
    ...unfit.statements,
    ...schoolChannelClues.statements,
    ...spokenForSchool.statements,
    ...insideNews.statements,
    ...insideTalk.statements,
    ...atWorkNow.statements,
    ...onTheClock.statements,
    ...idleHours.statements,
    ...spokenPupils.statements,
    ...reaching.statements,
    ...sinceSchool.statements,
    ...toldOfParents.statements,
    ...parentsAround.statements,
    ...inTouch.statements,
    ...toldOfColleagues.statements,
    ...toldOfPupils.statements,
    ...pointedPupils.statements,
  ],
  [...privateLives.sayings, ...outings.sayings],
];
