import { Field } from '../field.tsx';
import { MoreFields } from './more-fields.tsx';
import type { Fault, SchoolForm, Ticked, TimeField } from './school-form.ts';
import styles from './work-and-device.module.css';

type Props = {
  form: SchoolForm;
  fault: Fault | undefined;
  onEdit(change: Partial<SchoolForm>): void;
};

const timeFields: readonly { id: TimeField; label: string; help: string }[] = [
  {
    id: 'hours',
    label: 'Your working hours',
    help: 'One a line or with commas, for example: Mon–Thu 8:30–15:30, Fri 8:30–12:00. Without days: Monday to Friday.',
  },
  {
    id: 'breaks',
    label: 'Your breaks',
    help: 'Nothing is said in them. For example: 10:40–11:00, Mon–Thu 12:15–13:15',
  },
  {
    id: 'daysOff',
    label: 'Holidays and days off',
    help: 'Nothing is said on them. For example: 21/12/2026 – 04/01/2027, 15/02/2027 – 19/02/2027',
  },
];

const ticks: readonly { id: Ticked; label: string; help: string }[] = [
  {
    id: 'schoolDevice',
    label: 'This browser is on one of the school’s devices',
    help: 'Lanyard cannot know whose it is, and tells nobody.',
  },
  {
    id: 'deviceAgreed',
    label: 'A senior leader has agreed that I use social media on it',
    help: 'Some policies leave it off school devices otherwise.',
  },
  {
    id: 'sharedDevice',
    label: 'Other people use this device too',
    help: 'A reminder to log out or lock it.',
  },
  {
    id: 'incidentMode',
    label: 'Something has happened at my school that everyone is talking about',
    help: 'While this is ticked, Lanyard asks about more of what you write. Untick it when it has passed.',
  },
  {
    id: 'ownPostsUnmarked',
    label: 'Put no signs beside my own posts on the sites',
    help: 'Otherwise, as you scroll, a small sign stands beside posts of yours that your policy speaks about. Only you see it, and nothing of it is kept.',
  },
];

/** When the person works and on what: for a quiet line a day, or nothing at all. */
export function WorkAndDevice({ form, fault, onEdit }: Props) {
  const filled = timeFields.some(({ id }) => form[id] !== '') || ticks.some(({ id }) => form[id]);
  return (
    <MoreFields
      summary="Working hours and this device, if you like"
      open={filled}
      faulty={timeFields.some(({ id }) => id === fault?.field)}
    >
      <p class={styles.lead}>
        With hours here, Lanyard says one quiet line a day when you open a site in working time, as your
        policy has it. It holds nothing, adds nothing up and keeps no record. Leave the fields empty and it
        says nothing.
      </p>
      {timeFields.map(({ id, label, help }) => (
        <Field
          key={id}
          id={id}
          label={label}
          help={help}
          list
          value={form[id]}
          fault={fault?.field === id ? fault.words : undefined}
          onInput={(value) => onEdit({ [id]: value })}
        />
      ))}
      <ul class={styles.ticks}>
        {ticks
          .filter(({ id }) => id !== 'deviceAgreed' || form.schoolDevice)
          .map(({ id, label, help }) => (
            <li key={id}>
              <input
                type="checkbox"
                id={id}
                checked={form[id]}
                aria-describedby={`${id}-help`}
                onChange={({ currentTarget: { checked } }) => onEdit({ [id]: checked })}
              />
              <label for={id}>{label}</label>
              <p id={`${id}-help`}>{help}</p>
            </li>
          ))}
      </ul>
    </MoreFields>
  );
}
