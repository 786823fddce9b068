import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The first thing wrong with a pack, in a sentence: which pack, where in it, and why. */
export function packFault(issues: readonly Issue[], value: unknown): string {
  const [first] = issues;
  if (!first) return 'This is not a policy pack.';
  const more = issues.length - 1;
  const where = placeOf(first.path, value);
  return (
    `${nameOf(value)}${where === '' ? '' : `, at ${where}`}: ${reasonOf(first, at(value, first.path))}.` +
    (more > 0 ? ` There ${more === 1 ? 'is one more fault' : `are ${more} more faults`}.` : '')
  );
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

/** A pack is known by its school, or by its id, as far as it says so. */
function nameOf(value: unknown): string {
  const named = [at(value, ['school']), at(value, ['id'])].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
  return named === undefined ? 'In this file' : `In the pack of ${named.slice(0, 80)}`;
}

/** “clauses → 6.v → part 2 → severity”: clauses by their reference, as a person can find them. */
function placeOf(path: readonly PropertyKey[], value: unknown): string {
  return path
    .flatMap((key, index) => {
      const list = path[index - 1];
      if (typeof key !== 'number') return key === 'parts' && index < path.length - 1 ? [] : [String(key)];
      if (list === 'parts') return [`part ${key + 1}`];
      const ref = list === 'clauses' ? at(value, ['clauses', key, 'ref']) : undefined;
      return [typeof ref === 'string' && ref !== '' ? ref.slice(0, 60) : `number ${key + 1}`];
    })
    .join(' → ');
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function reasonOf(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      const last = issue.path.at(-1);
      if (last === 'rules') return `“${key}” is no rule that Lanyard knows`;
      return `“${key}” is no ${last === 'parameters' ? 'setting' : 'field'} of a policy that Lanyard knows`;
    }
    case 'invalid_type':
      if (found === undefined) return 'this is missing';
      return `this should be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value': {
      if (found === undefined) return 'this is missing';
      const said = typeof found === 'string' ? `“${found.slice(0, 60)}”` : 'what stands there';
      if (issue.values.length > 12) return `${said} is no rule that Lanyard knows`;
      return `${said} is not one of: ${issue.values.map(String).join(', ')}`;
    }
    case 'too_small':
      return issue.origin === 'array'
        ? 'the list is empty'
        : issue.origin === 'string'
          ? 'this is empty'
          : 'this is too small a number';
    case 'too_big':
      return issue.origin === 'array' ? `the list is longer than ${issue.maximum}` : 'this is too long';
    case 'invalid_format':
    case 'custom':
      return issue.message;
    default:
      return 'this is not understood';
  }
}
