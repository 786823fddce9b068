import { behavesIn } from './behaviours.ts';
import { igCaption, igComment, instagramCases } from './editors.ts';

for (const editor of instagramCases) behavesIn(editor);
for (const editor of [igCaption, igComment]) behavesIn(editor, 'de');
