import { surfaceOf } from '../entry.ts';
import { fieldsOf, listOf, textOf } from '../json/shape.ts';
import type { Member } from '../members.ts';
import { readWhole, type Taken } from '../read-file.ts';
import { linkOf } from './posts.ts';
import { timeOf } from './time.ts';

export type ArticleFacts = { draft: boolean; postId?: string; at?: number };

/** `article-metadata.js`: which articles are drafts, which nobody can see, and the post each one is in. */
export async function readArticleFacts(members: readonly Member[]): Promise<Map<string, ArticleFacts>> {
  const facts = new Map<string, ArticleFacts>();
  for (const member of members) {
    for (const record of (await readWhole(member)).values) {
      const outer = fieldsOf(record);
      const one = fieldsOf(outer?.['articleMetadata']) ?? outer;
      const id = textOf(one?.['id']) ?? textOf(one?.['articleId']);
      if (!one || id === undefined) continue;
      const postId = textOf(one['tweetId']);
      const at = timeOf(one['publishedAt'] ?? one['createdAt']);
      facts.set(id, {
        draft: one['lifecycleState'] === 'Draft',
        ...(postId !== undefined && { postId }),
        ...(at !== undefined && { at }),
      });
    }
  }
  return facts;
}

/** `article.js`: title and text. */
export function takeArticle(
  record: unknown,
  position: number,
  file: string,
  handle: string | undefined,
  facts: ReadonlyMap<string, ArticleFacts>,
  skipped: () => void,
): Taken {
  const outer = fieldsOf(record);
  const article = fieldsOf(outer?.['article']) ?? outer;
  const id = textOf(article?.['id']);
  const text = [textOf(article?.['title']), contentOf(article?.['content'])].filter(Boolean).join('\n');
  if (!article || (id === undefined && text === '')) return 'not-understood';
  const known = id === undefined ? undefined : facts.get(id);
  if (known?.draft) {
    skipped();
    return [];
  }
  if (text === '') return [];
  return [
    {
      site: 'x',
      kind: 'article',
      surface: surfaceOf.article,
      text,
      ...(known?.at !== undefined && { at: known.at }),
      ...(id !== undefined && { id: `article ${id}` }),
      ...(known?.postId !== undefined && { link: linkOf(known.postId, handle) }),
      file,
      position,
    },
  ];
}

/** The text itself, or blocks of it. */
function contentOf(content: unknown): string | undefined {
  if (typeof content === 'string') return textOf(content);
  const blocks = listOf(fieldsOf(content)?.['blocks'] ?? content);
  const lines = blocks.flatMap((block) => textOf(fieldsOf(block)?.['text']) ?? []);
  return lines.length > 0 ? lines.join('\n') : undefined;
}
