import { inLanguage, type AboutField } from '../content/about.ts';
import { language } from '../language.ts';
import { look } from '../look/look.ts';
import { Link } from '../parts/link.tsx';
import { outbound } from '../routing/tracked.ts';

const strong = { fontWeight: 600, ':hover': { textDecoration: 'underline' } };

export function FieldValue({ field }: { field: AboutField }) {
  const title = inLanguage(field.title, language);
  if (field.url) {
    return (
      <a
        href={outbound(field.url)}
        role="link"
        tabIndex={0}
        target="_blank"
        rel="nofollow noreferrer"
        class={look(strong)}
      >
        {title}
      </a>
    );
  }
  if (!field.linked) return <>{title}</>;
  const [before, after] = title.split(field.linked.name);
  return (
    <>
      {before}
      <Link href={`/${field.linked.id}`} space={strong}>
        {field.linked.name}
      </Link>
      {after}
    </>
  );
}
