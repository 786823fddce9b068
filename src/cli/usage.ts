/** Wrong words on the command line, as opposed to a fault in the input. */
export class UsageError extends Error {}

export const usage = `Usage: npm run -s lanyard -- COMMAND [OPTIONS]

  check --policy ID --school school.json [--pupils f.csv] [--staff f.csv] [--parents f.csv]
        [--recipient MARK ...] [--explain]
      Reads drafts from standard input, one JSON object a line: {"id", "surface", "platform", "text"}. A line
      may also have "media" (how many pictures), "to" (the name over a conversation) and "recipients", what
      those it goes to are: pupil, former-pupil, parent, colleague, family. --recipient says it for all lines.
      Writes one JSON object a line: {"id", "findings": [{"rule", "topic", "severity", "clause", "start", "end", "message"}]}.
      With --explain each finding also says what it rests on, in a sentence.
      ID is the name of a policy that ships, the path of a pack, or "none" to run every rule.

  archive --policy ID --school school.json [--pupils f.csv] [--staff f.csv] [--parents f.csv]
          [--owner NAME] DOWNLOAD...
      Reads official data downloads of X, Facebook and Instagram: ZIPs, all parts of one, or unpacked folders.
      Writes one JSON object a line for each post, comment, caption or profile text with findings:
      {"id", "platform", "kind", "surface", "date", "link", "text", "file", "position", "findings": [as above]}.
      With --owner only that account's download is read.

  read FILE.html [--site x|facebook|instagram] [--url ADDRESS]
      What the extension sees on a saved page, as one JSON object. "unread" names every field that the page
      owes and that could not be found; null is not on this page. Without --url the page says where it is from.

  verify BUNDLE...
      Checks bundles of evidence, as ZIPs or unpacked: every hash, the description, the signature, the log.
      Writes one JSON object a line: {"file", "verdict": whole, changed, not-a-bag or refused, "files", "key", "checks"},
      and the same in words to the errors. Exit code 1 when any is not whole.

  coverage
      What each policy that ships answers: clauses by answer, rules on, working and pending, as one JSON object.

  score [--json] [--misses] [--policy ID] [SET ...]
      For developers, from the root of the repository: precision and recall by topic over the labelled
      sets in test/corpus, tuning and held-back parts apart. --misses lists what went wrong in the former.

Messages go to standard error. Exit 0: done. 1: a fault in the input. 2: wrong usage.
`;
