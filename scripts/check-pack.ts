import { readFileSync } from 'node:fs';
import { packSchema } from '../src/school/pack-schema.ts';
const file = process.argv[2]!;
const result = packSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
if (!result.success) {
  for (const issue of result.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`);
  process.exit(1);
}
const parts = result.data.clauses.flatMap((clause) => clause.parts);
const count = (key: 'answer' | 'modality' | 'severity') =>
  parts.reduce<Record<string, number>>(
    (all, part) => ({ ...all, [part[key]]: (all[part[key]] ?? 0) + 1 }),
    {},
  );
console.log({ clauses: result.data.clauses.length, parts: parts.length, ...count('answer') });
console.log(count('modality'), count('severity'), { rules: Object.keys(result.data.rules).length });
