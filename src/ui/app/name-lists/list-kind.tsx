import { lists, type List } from '../../../people/person.ts';
import { listWords } from './list-words.ts';
import styles from './name-lists.module.css';

type Props = { list: List; legend: string; onList(list: List): void };

export function ListKind({ list, legend, onList }: Props) {
  return (
    <fieldset class={styles.choices}>
      <legend>{legend}</legend>
      {lists.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="list-kind"
            value={one}
            checked={one === list}
            onChange={() => onList(one)}
          />
          {listWords[one]}
        </label>
      ))}
    </fieldset>
  );
}
