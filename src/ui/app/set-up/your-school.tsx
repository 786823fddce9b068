import type { SiteId } from '../../../engine/draft.ts';
import { roles, type AccountKind, type Role } from '../../../school/school-details.ts';
import { roleWords } from '../../parts/words.ts';
import { AccountKinds } from './account-kinds.tsx';
import { Field } from '../field.tsx';
import field from '../field.module.css';
import type { Fault, LineField, ListField, SchoolForm } from './school-form.ts';
import { LogoField } from './logo-field.tsx';
import { MoreFields } from './more-fields.tsx';
import { WorkAndDevice } from './work-and-device.tsx';
import section from '../section.module.css';
import styles from './your-school.module.css';

type Props = {
  form: SchoolForm;
  fault: Fault | undefined;
  onEdit(change: Partial<SchoolForm>): void;
  printOfLogo(file: Blob): Promise<string>;
};

const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value);

/** The fields that most people can leave: folded away until one is filled in. */
const more = ['handles', 'domain', 'postcode', 'address', 'workNumbers'] as const;

/** Step 2: what Lanyard needs to know to tell the school from any other. */
export function YourSchool({ form, fault, onEdit, printOfLogo }: Props) {
  const shared = (id: LineField | ListField) => ({
    id,
    value: form[id],
    fault: fault?.field === id ? fault.words : undefined,
    onInput: (value: string) => onEdit({ [id]: value }),
  });
  const setKind = (site: SiteId, kind: AccountKind | undefined): void => {
    const kinds = { ...form.accountKinds };
    if (kind) kinds[site] = kind;
    else delete kinds[site];
    onEdit({ accountKinds: kinds });
  };
  const filled = form.logo !== undefined || more.some((id) => form[id] !== '');
  return (
    <section class={section.section} id="school" aria-labelledby="school-title">
      <h2 id="school-title" tabIndex={-1}>
        2. You and your school
      </h2>
      <p>
        Only the name is needed. The rest helps Lanyard notice your school in what you write, and leave the
        school’s own numbers alone. It stays on this device.
      </p>
      <Field
        {...shared('name')}
        label="Name of your school (needed)"
        help="For example: Larkfield Primary School"
        longest={300}
      />
      <Field
        {...shared('aliases')}
        list
        label="Other names and initials"
        help="One a line or with commas, for example: Larkfield Primary, Larkfield, LPS"
      />
      <Field
        {...shared('classes')}
        list
        label="Class names"
        help="One a line or with commas, for example: 4 Swift, 5 Heron, 9B"
      />
      <div class={field.field}>
        <label for="role">Your role</label>
        <p id="role-help" class={field.help}>
          Some clauses speak to some roles only.
        </p>
        <select
          id="role"
          class={field.input}
          aria-describedby="role-help"
          value={form.role}
          onChange={({ currentTarget: { value } }) => isRole(value) && onEdit({ role: value })}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleWords[role]}
            </option>
          ))}
        </select>
      </div>
      <AccountKinds kinds={form.accountKinds} onChange={setKind} />
      <MoreFields
        summary="More about your school, if you like: handles, address, phone numbers"
        open={filled}
        faulty={more.some((id) => id === fault?.field)}
      >
        <Field
          {...shared('handles')}
          list
          label="The school’s own handles and page names"
          help="One a line or with commas, for example: @LarkfieldPri, LarkfieldPTA"
        />
        <div class={styles.pair}>
          <Field
            {...shared('domain')}
            label="School web address"
            help="For example: larkfieldprimary.example"
            longest={300}
          />
          <Field {...shared('postcode')} label="Postcode" help="For example: DN97 4QX" longest={12} />
        </div>
        <Field
          {...shared('address')}
          label="Address"
          help="For example: Quarry Lane, Ambleford"
          longest={300}
        />
        <Field
          {...shared('workNumbers')}
          list
          label="School and work phone numbers"
          help="These are never underlined. One a line or with commas, for example: 01632 960211"
        />
        <LogoField logo={form.logo} printOf={printOfLogo} onChange={(logo) => onEdit({ logo })} />
      </MoreFields>
      <WorkAndDevice {...{ form, fault, onEdit }} />
    </section>
  );
}
