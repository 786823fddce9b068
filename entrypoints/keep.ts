import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startKeep } from '../src/page/keep/start-keep.ts';
import { deletesSomething } from '../src/sites/delete-control.ts';

export default defineUnlistedScript(() => startKeep(deletesSomething));
