import { inLearnerWord } from '../../../school/learner-word.ts';
import { modalities, modalityWords, type Modality } from '../../../school/modality.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { topicWords } from '../../../school/topic-words.ts';
import { Button } from '../../parts/button.tsx';
import { counted } from '../../parts/words.ts';
import field from '../field.module.css';
import styles from './policy.module.css';
import { noFilter, type Filter } from './search.ts';

type Props = {
  pack: Pack;
  filter: Filter;
  count: number;
  total: number;
  onFilter(filter: Filter): void;
};

const isModality = (value: string): value is Modality => (modalities as readonly string[]).includes(value);

/** Search as you type, and two filters; says how many clauses are left. */
export function FindBar({ pack, filter, count, total, onFilter }: Props) {
  const parts = pack.clauses.flatMap((clause) => clause.parts);
  const topics = [...new Set(parts.flatMap((part) => part.topics))].sort((one, other) =>
    topicWords(one).localeCompare(topicWords(other), 'en-GB'),
  );
  const strengths = modalities.filter((modality) => parts.some((part) => part.modality === modality));
  const narrowed = filter.query.trim() !== '' || filter.topic !== '' || filter.modality !== '';
  return (
    <div class={styles.find} role="search" aria-label="This policy">
      <div class={styles.field}>
        <label for="policy-query">Search</label>
        <input
          id="policy-query"
          type="search"
          class={field.input}
          autocomplete="off"
          maxLength={100}
          value={filter.query}
          onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
        />
      </div>
      <div class={styles.field}>
        <label for="policy-topic">Topic</label>
        <select
          id="policy-topic"
          class={field.input}
          value={filter.topic}
          onChange={({ currentTarget }) => onFilter({ ...filter, topic: currentTarget.value })}
        >
          <option value="">Every topic</option>
          {topics.map((topic) => (
            <option key={topic} value={topic}>
              {inLearnerWord(topicWords(topic), pack)}
            </option>
          ))}
        </select>
      </div>
      <div class={styles.field}>
        <label for="policy-strength">Strength</label>
        <select
          id="policy-strength"
          class={field.input}
          value={filter.modality}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, modality: isModality(value) ? value : '' })
          }
        >
          <option value="">Every strength</option>
          {strengths.map((modality) => (
            <option key={modality} value={modality}>
              {modalityWords(modality, pack.kind ?? 'policy')}
            </option>
          ))}
        </select>
      </div>
      <div class={styles.count}>
        <p role="status">
          {!narrowed && `${counted(total, 'clause')}.`}
          {narrowed && count > 0 && `${counted(count, 'clause')} of ${total}.`}
          {narrowed && count === 0 && 'No clause fits. Try fewer words, or another topic.'}
        </p>
        {narrowed && <Button onClick={() => onFilter(noFilter)}>Show all again</Button>}
      </div>
    </div>
  );
}
