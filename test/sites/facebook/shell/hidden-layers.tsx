import { me, others, personById } from '../content/people.ts';
import { FileInput } from '../composer/file-input.tsx';
import { Editor } from '../editor/editor.tsx';
import { say } from '../language.ts';

/** What the site leaves in the document unseen: further editors, empty dialog shells, the form for leaving. */
export function HiddenLayers() {
  return (
    <>
      <div hidden>
        <form action="/logout.php?button_location=settings&button_name=logout" method="POST">
          <input type="hidden" name="jazoest" value="25418" />
          <input type="hidden" name="fb_dtsg" value="NAcN" />
          <input type="submit" value={say.logOut} />
        </form>
      </div>
      <div hidden>
        <div role="dialog" aria-label={say.stories}>
          <Editor
            kind="rich"
            label={say.replyTo(others[1]?.name ?? '')}
            placeholder={say.replyTo(others[1]?.first ?? '')}
          />
        </div>
      </div>
      <div hidden>
        <Editor kind="plain" label={say.message} placeholder={say.marketplace} />
        <FileInput onFiles={() => undefined} />
      </div>
      <div hidden>
        <form role="presentation">
          <Editor
            kind="rich"
            label={say.commentAs(me.name)}
            placeholder={say.commentAs(personById(me.id).name)}
          />
        </form>
      </div>
      <div hidden role="dialog" />
      <div hidden role="dialog" aria-modal="true" />
    </>
  );
}
