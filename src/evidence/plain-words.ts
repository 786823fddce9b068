/** What goes with every bundle: what it is, how to check it, and what a check does and does not prove. */
export const plainWords = `WHAT THIS IS

A member of school staff saved what was on their screen with Lanyard, a browser
extension, and handed it over. Open data/report.html with any browser to read it.
Nothing needs to be installed, and the file asks nothing of the internet.

  data/report.html    the report: what, when, where, who, pictures, log
  data/report.pdf     the same to print; where there are very many pictures, not
                      all of them
  data/incident.json  the same for computers
  data/pictures       pictures of the screen
  data/text           the words that were on the screen
  data/pages          the pages as the browser archived them, where it could

The folder is a BagIt bag, a form that libraries and archives use (RFC 8493).

HOW TO CHECK THAT NOTHING HAS CHANGED

With Lanyard: open Evidence, and choose the ZIP file under "Check a file".
Without it, in this folder. On Linux, and on macOS with "shasum -a 256" in the
place of "sha256sum":

  sha256sum -c manifest-sha256.txt
  sha256sum -c tagmanifest-sha256.txt
  openssl dgst -sha256 -verify public-key.pem \\
    -signature tagmanifest-sha256.txt.sig tagmanifest-sha256.txt

On Windows, for any one file; compare what it says with the line of that file in
manifest-sha256.txt:

  certutil -hashfile data\\report.html SHA256

WHAT A CHECK PROVES, AND WHAT IT DOES NOT

It proves that not one letter or dot has changed since the bundle was made, and
that whoever made it had the key that belongs to public-key.pem.

It does not prove who that was. Ask the person who gave you the bundle whether
the key is theirs: Lanyard shows its first signs to both of you.
It does not prove what the website showed to others, or that the page had not
been altered on that computer before it was saved. The address is the browser's
word; the author, the time of a post and its text are the page's word.
It does not prove the time. The clock is the computer's; where it went back, the
log says so.

IF IT IS YOUR OWN COPY

Should the computer lose what was kept, Lanyard brings it back from this ZIP:
under Evidence, "Check a file, or bring one back".

It may hold other people's personal data, children's too. Keep it safe, give it
only to those who need it, and delete it when it has served.
`;
