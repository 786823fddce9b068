import { PageHeader } from '../frame/page-header.tsx';
import { t } from '../language.ts';
import { useTitle } from '../title.ts';
import { EmptyState } from './empty-state.tsx';

/** A page that the tests have no use for. */
export function PlainPage({ title }: { title: string }) {
  useTitle(title);
  return (
    <>
      <PageHeader title={title} />
      <EmptyState title={t.nothingHere} note={t.nothingHereHelp} />
    </>
  );
}
