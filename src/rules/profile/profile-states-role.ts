import { profileSurfaces } from '../../engine/draft.ts';
import { Stretches } from '../../engine/stretches.ts';
import { jobsInProfile } from '../../text/jobs/jobs-in-profile.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { remove } from '../fixes.ts';

/**
 * The profile states the person's job. Where a policy speaks of the role *at the school*, the bare word
 * "teacher" is only mentioned; with the school beside it, or a year or post, it is a clear notice.
 */
export const profileStatesRole = defineDraftRule({
  id: 'profile-states-role',
  topic: 'role-in-profile',
  surfaces: profileSurfaces,
  messages: {
    role: {
      notice: 'This tells what your job at school is.',
      why: 'With a year group or a post, people can work out which school and who you are.',
      instead: 'Leave the job out of your profile, or keep it for a professional account.',
    },
    profession: {
      notice: 'This tells your profession.',
      why: 'Some policies ask staff to keep their profession off personal profiles.',
      instead: 'Leave it out if you can. If this is a professional account, tell Lanyard so in its settings.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (accountKind(draft, school) !== 'personal') return;
    const schoolToo = reading.has('school-name', 'school-handle', 'school-domain');
    const { jobs, isNone } = jobsInProfile(
      reading,
      draft.surface === 'display-name' || draft.surface === 'handle',
    );
    for (const span of jobs) yield { message: 'role', span, fixes: [remove] };
    const told = new Stretches(jobs);
    for (const { span } of reading.marks('own-role')) {
      if (reading.at(span, 'other-role') || isNone(span)) continue;
      yield { message: 'role', span, fixes: [remove] };
    }
    for (const { span } of reading.marks('bare-role')) {
      if (reading.at(span, 'other-role', 'own-role') || isNone(span)) continue;
      if (told.meet(span)) continue;
      if (schoolToo) yield { message: 'role', span, fixes: [remove] };
      else if (parameters.bioRole === 'role-at-school')
        yield { message: 'profession', span, ceiling: 'advise', fixes: [remove] };
      else yield { message: 'profession', span, fixes: [remove] };
    }
  },
});
