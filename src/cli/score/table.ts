import type { SetScore } from '../score.ts';

const percent = (part: number | null): string =>
  part === null ? '    –' : `${(part * 100).toFixed(1).padStart(5)}`;

/** One set and part, as lines for a person to read. */
export function scoreLines({ set, policy, part, score }: SetScore): string {
  const { texts, spans, noticed, clean, disturbed, macroF1, topics, sorts } = score;
  const lines = [
    `${set} · ${part} · ${policy === 'none' ? 'every rule' : policy} · ${texts} texts`,
    ...(spans > 0
      ? [`  labelled spans noticed   ${percent(noticed / spans)} %  ${noticed} of ${spans}`]
      : []),
    ...(clean > 0
      ? [`  notices where none is due ${percent(disturbed / clean)} %  ${disturbed} of ${clean}`]
      : []),
    ...(macroF1 === null ? [] : [`  discriminatory or not: macro-F1 ${percent(macroF1)} %`]),
  ];
  if (spans > 0 && topics.length > 0) {
    lines.push(`  ${'topic'.padEnd(22)} precision  recall  findings  spans`);
    for (const { topic, precision, recall, findings, spans: labelled } of topics) {
      lines.push(
        `  ${topic.padEnd(22)}    ${percent(precision)}   ${percent(recall)}  ${String(findings).padStart(8)} ${String(labelled).padStart(6)}`,
      );
    }
  }
  const wrong = sorts.filter(({ right, texts: all }) => right < all);
  if (sorts.length > 0 && wrong.length > 0) {
    lines.push(
      `  classes not all right: ${wrong.map(({ sort, right, texts: all }) => `${sort} ${right}/${all}`).join(', ')}`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}
