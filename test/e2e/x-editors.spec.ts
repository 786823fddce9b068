import { behavesIn } from './behaviours.ts';
import { xCases, xInlinePost, xReplyDialog } from './editors.ts';

for (const editor of xCases) behavesIn(editor);
for (const editor of [xInlinePost, xReplyDialog]) behavesIn(editor, 'de');
