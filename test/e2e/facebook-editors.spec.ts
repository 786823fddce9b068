import { behavesIn } from './behaviours.ts';
import { facebookCases, fbComment, fbPost } from './editors.ts';

for (const editor of facebookCases) behavesIn(editor);
for (const editor of [fbPost, fbComment]) behavesIn(editor, 'de');
