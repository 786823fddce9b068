import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Owner } from '../../../archive/read-event.ts';
import type { SiteId } from '../../../engine/draft.ts';
import { isRefusal, type PastMarks } from '../../../messages/replies.ts';
import { csvOf } from '../../../past-posts/csv.ts';
import { noFilter, shownRows, yearsOf, type Filter, type Mark, type Row } from '../../../past-posts/view.ts';
import { tidying, type EvidenceKept, type Inquiry } from '../../../past-posts/tidy.ts';
import { counted } from '../../../past-posts/words.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { Button } from '../../parts/button.tsx';
import section from '../section.module.css';
import type { PastPostsActions } from './actions.ts';
import { FindBar } from './find-bar.tsx';
import { InquiryQuestion } from './inquiry.tsx';
import styles from './past-posts.module.css';
import { ResultItem } from './result-item.tsx';
import { Years } from './years.tsx';

type Props = {
  rows: readonly Row[];
  pack: Pack;
  kept: PastMarks;
  /** What is kept as evidence, which stays. */
  evidence: EvidenceKept;
  done: boolean;
  actions: PastPostsActions;
  owners: Partial<Record<SiteId, Owner>>;
};

/** How many are listed at a time. */
const page = 25;

/** What there is to look at: the picture of the years, search and filters, and the list. */
export function Results({ rows, pack, kept, evidence, done, actions, owners }: Props) {
  const [marks, setMarks] = useState<PastMarks>(kept);
  const [keep, setKeep] = useState(Object.keys(kept).length > 0);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [most, setMost] = useState(page);
  const [inquiry, setInquiry] = useState<Inquiry>();
  const [refused, setRefused] = useState<string>();
  const [printing, setPrinting] = useState(false);

  const markOf = (row: Row): Mark | undefined => marks[row.fingerprint];
  const shown = useMemo(
    () => shownRows(rows, filter, (row) => marks[row.fingerprint]),
    [rows, filter, marks],
  );
  const years = useMemo(() => yearsOf(rows), [rows]);
  const marked = rows.filter((row) => markOf(row) !== undefined).length;

  // The whole list is drawn before the browser's own dialog opens, and put away after it.
  useEffect(() => {
    if (!printing) return;
    actions.print();
    setPrinting(false);
  }, [printing, actions]);

  const store = async (changes: { print: string; mark: Mark | null }[]): Promise<void> => {
    const reply = await actions.keepPastMarks(changes);
    setRefused(isRefusal(reply) ? reply.refused : undefined);
  };
  const mark = (row: Row, made: Mark | null): void => {
    setMarks((before) => {
      const next = new Map(Object.entries(before));
      if (made === null) next.delete(row.fingerprint);
      else next.set(row.fingerprint, made);
      return Object.fromEntries(next);
    });
    if (keep) void store([{ print: row.fingerprint, mark: made }]);
  };
  const keepMarks = (on: boolean): void => {
    setKeep(on);
    void store(Object.entries(marks).map(([print, made]) => ({ print, mark: on ? made : null })));
  };
  const narrow = (next: Filter): void => {
    setFilter(next);
    setMost(page);
  };

  if (rows.length === 0)
    return done ? <p class={section.good}>Nothing to look at was found in what was read.</p> : null;
  return (
    <div class={styles.results}>
      <h3 id="past-posts-results" tabIndex={-1}>
        {counted(rows.length, 'entry', 'entries')} to look at{done ? '' : ' so far'}
      </h3>
      <p class={section.soft}>
        A prompt, not a finding: each is something your policy speaks about, and you know best what it was.
        Old posts are easy to misread, by Lanyard too.
      </p>
      <InquiryQuestion inquiry={inquiry} onInquiry={setInquiry} />
      <Years years={years} chosen={filter.year} onYear={(year) => narrow({ ...filter, year })} />
      <FindBar pack={pack} rows={rows} filter={filter} marked={marked} onFilter={narrow} />
      <p role="status">
        {shown.length === 0 ? 'Nothing fits.' : `${counted(shown.length, 'entry fits', 'entries fit')}.`}
        {marked > 0 && ` ${marked} marked.`}
      </p>
      <ul class={styles.list}>
        {shown.slice(0, printing ? shown.length : most).map((row) => (
          <li key={`${row.fingerprint} ${row.entry.file} ${row.entry.position} ${row.entry.kind}`}>
            <ResultItem
              row={row}
              pack={pack}
              owner={owners[row.entry.site] ?? {}}
              mark={markOf(row)}
              tidying={tidying(row.entry, inquiry, evidence)}
              onMark={(made) => mark(row, made)}
            />
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <Button onClick={() => setMost(most + page)}>
          Show {Math.min(page, shown.length - most)} more of {shown.length - most}
        </Button>
      )}
      <div class={styles.export}>
        <div class={section.row}>
          <Button
            onClick={() =>
              actions.saveFile(
                'past-posts.csv',
                csvOf(shownRows(rows, { ...filter, marked: true }, markOf), markOf),
              )
            }
          >
            Save the list as a table (CSV)
          </Button>
          <Button onClick={() => setPrinting(true)}>Print the list</Button>
        </div>
        <p class={section.soft}>
          The list has the words of your posts in it. Keep it where only you can read it.
        </p>
        <label class={styles.radio}>
          <input
            type="checkbox"
            checked={keep}
            onChange={({ currentTarget }) => keepMarks(currentTarget.checked)}
          />
          Remember my marks on this device
        </label>
        <p class={section.soft}>
          Otherwise all of this is forgotten when you close the page. Of each marked entry only a number is
          kept, from which nobody can read it.
        </p>
        <p role="alert" class={section.fault}>
          {refused}
        </p>
      </div>
    </div>
  );
}
