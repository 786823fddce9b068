import { z } from 'zod';
import { accountKinds, noSchool, roles, type SchoolDetails } from './school-details.ts';

const texts = z.array(z.string());

/** A school as a technician writes it in a file; everything but the name may be left out. */
const fileSchema = z.object({
  name: z.string().min(1, 'the school needs a name'),
  aliases: texts.optional(),
  handles: texts.optional(),
  domain: z.string().optional(),
  address: z.string().optional(),
  postcode: z.string().optional(),
  phone: z.union([z.string(), texts]).optional(),
  workNumbers: texts.optional(),
  classes: texts.optional(),
  role: z.enum(roles).optional(),
  accountKinds: z.partialRecord(z.enum(['x', 'facebook', 'instagram']), z.enum(accountKinds)).optional(),
  incidentMode: z.boolean().optional(),
});

/** Reads a school file, or says which field is wrong and why. Fields that are not known are named and left out. */
export function readSchool(text: string): { school: SchoolDetails; unknown: string[] } | { refused: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return {
      refused: `The school file is not JSON (${cause instanceof Error ? cause.message : 'unreadable'}).`,
    };
  }
  const result = fileSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return { refused: `The school file, at ${issue!.path.join(' → ') || 'the top'}: ${issue!.message}.` };
  }
  const { phone, workNumbers = [], ...rest } = result.data;
  const unknown = Object.keys(value as object).filter((key) => !(key in fileSchema.shape));
  return {
    school: {
      ...noSchool,
      ...rest,
      workNumbers: [...workNumbers, ...(phone === undefined ? [] : [phone].flat())],
    },
    unknown,
  };
}
