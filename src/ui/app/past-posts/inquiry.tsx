import { appAddress } from '../../../messages/app-place.ts';
import type { Inquiry } from '../../../past-posts/tidy.ts';
import section from '../section.module.css';
import styles from './past-posts.module.css';

type Props = {
  inquiry: Inquiry;
  /** Two of these may be on one page. */
  name?: string;
  onInquiry(inquiry: Inquiry): void;
};

/** Asked before anything is taken down: what is wanted by an inquiry must stay. */
export function InquiryQuestion({ inquiry, name = 'past-posts-inquiry', onInquiry }: Props) {
  const choices = [
    ['no', 'No'],
    ['yes', 'Yes'],
    ['unsure', 'Not sure'],
  ] as const;
  return (
    <fieldset class={styles.inquiry}>
      <legend>Before you take anything down</legend>
      <p>
        Is anything open that your posts could have to do with: a complaint, an investigation at school, a
        police matter, a court case?
      </p>
      <div class={section.row}>
        {choices.map(([value, words]) => (
          <label key={value} class={styles.radio}>
            <input type="radio" name={name} checked={inquiry === value} onChange={() => onInquiry(value)} />
            {words}
          </label>
        ))}
      </div>
      <div role="status">
        {(inquiry === 'yes' || inquiry === 'unsure') && (
          <p class={styles.keep}>
            <strong>Take nothing down yet, and change nothing.</strong> Taking down what an inquiry needs can
            be held against you, even when it is meant well. Ask whoever leads it, or your union, first.{' '}
            <a href={appAddress('tell')}>Who to tell</a>
          </p>
        )}
        {inquiry === 'no' && (
          <p>
            Then you decide post by post. Lanyard itself takes nothing down; it only shows where things are.
            What shows abuse aimed at you is evidence: keep it.
          </p>
        )}
      </div>
    </fieldset>
  );
}
