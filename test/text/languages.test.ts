import { describe, expect, test } from 'vitest';
import type { MarkKind } from '../../src/text/mark.ts';
import { read } from '../../src/text/read.ts';

const found = (text: string, kind: MarkKind): string[] =>
  read(text)
    .marks(kind)
    .map(({ span }) => text.slice(span.start, span.end));

describe('Welsh and Scots', () => {
  test.each([
    ['Un o fy nosbarth i wedi ennill heddiw', 'own-pupil', 'Un o fy nosbarth i'],
    ['Bachgen yn fy nosbarth wedi crio', 'own-pupil', 'Bachgen yn fy nosbarth'],
    ['plant Blwyddyn 4 wedi gwneud yn wych', 'own-pupil', 'plant Blwyddyn 4'],
    ['Rhai o’n disgyblion ar y bws', 'own-pupil', 'Rhai o’n disgyblion'],
    ['Ein pennaeth ni sy’n iawn', 'colleague-position', 'Ein pennaeth ni'],
    ['Athrawes Blwyddyn 2, cerdded, coffi', 'own-role', 'Athrawes Blwyddyn 2'],
    ['My wee Year 3s did a ceilidh the day', 'own-pupil', 'My wee Year 3s'],
    ['Oor P4s were at the panto', 'own-pupil', 'Oor P4s'],
    ['a wee bairn in ma class', 'own-pupil', 'a wee bairn in ma class'],
  ] as const)('%s', (text, kind, words) => expect(found(text, kind)).toContain(words));

  test.each([
    ['Mae fy mhlant i yn y gwely', 'own-pupil'],
    ['Un o’r dynion gorau erioed', 'own-pupil'],
    ['Da iawn pawb, nos da', 'own-pupil'],
    ['Diolch i bawb yn yr ysgol', 'own-pupil'],
    ['Pennaeth newydd i’r banc', 'colleague-position'],
    ['ma heid is burstin', 'own-pupil'],
    ['Oor dug ate the remote', 'own-pupil'],
    ['Season two, S2, is the best', 'own-pupil'],
  ] as const)('leaves alone: %s', (text, kind) => expect(found(text, kind)).toEqual([]));
});
