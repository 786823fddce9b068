import { canonical, type Json } from './canonical.ts';
import type { Entry } from './chain.ts';
import type { Capture, Incident } from './record.ts';

/** What the person says of an incident; each may be corrected later, which is another line. */
export const incidentFields = ['title', 'by', 'school', 'what', 'since', 'who'] as const;
export type IncidentField = (typeof incidentFields)[number];
export type IncidentWords = Record<IncidentField, string>;

export const noWords: IncidentWords = { title: '', by: '', school: '', what: '', since: '', who: '' };

/** What a line *captured* holds: the capture, and the SHA-256 of each of its files. */
export const capturedBody = (capture: Capture, files: Readonly<Record<string, string>>): Json =>
  jsonOf({ capture, files });

/** Only what JSON holds, in its one form: what is unknown is left out. */
export const jsonOf = (value: object): Json => {
  const json = JSON.parse(JSON.stringify(value)) as Json;
  return JSON.parse(canonical(json)) as Json;
};

/** An incident as its log tells it. Captures that were removed from the device are in the log alone. */
export function incidentOf(id: string, log: readonly Entry[]): Incident {
  const incident: Incident = { id, ...noWords, captures: [], log: [...log] };
  for (const { kind, body } of log) {
    if (kind === 'opened' || kind === 'corrected') Object.assign(incident, wordsIn(body));
    if (kind === 'captured') {
      const capture = captureIn(body);
      if (capture) incident.captures.push(capture);
    }
    if (kind === 'removed') {
      const gone = partOf(body, 'capture');
      incident.captures = incident.captures.filter((one) => one.id !== gone);
    }
  }
  return incident;
}

/** The hashes a line *captured* gives, by path; none for any other body. */
export function hashesIn(body: Json): Record<string, string> {
  const files = partOf(body, 'files');
  if (!isRecord(files)) return {};
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, hash]) => (typeof hash === 'string' ? [[path, hash]] : [])),
  );
}

function wordsIn(body: Json): Partial<IncidentWords> {
  return Object.fromEntries(
    incidentFields.flatMap((field) => {
      const words = partOf(body, field);
      return typeof words === 'string' ? [[field, words]] : [];
    }),
  );
}

/** The capture in a line *captured*; nothing when it is not in the form of one. */
export function captureIn(body: Json): Capture | undefined {
  const capture: unknown = partOf(body, 'capture');
  return isCapture(capture) ? capture : undefined;
}

function isCapture(value: unknown): value is Capture {
  if (!isObject(value)) return false;
  const { id, taken, page, posts, pictures, browser, screen, notes } = value;
  return (
    typeof id === 'string' &&
    has(taken, { utc: 'string', offset: 'number', zone: 'string' }) &&
    has(page, { address: 'string', title: 'string' }) &&
    has(browser, { name: 'string', version: 'string', lanyard: 'string' }) &&
    has(screen, { width: 'number', height: 'number', zoom: 'number', density: 'number' }) &&
    [posts, pictures, notes].every(Array.isArray) &&
    listOf(posts).every((post) => isObject(post) && Object.values(post).every(isText)) &&
    listOf(notes).every(isText) &&
    listOf(pictures).every((one) =>
      has(one, { file: 'string', width: 'number', height: 'number', scale: 'number' }),
    ) &&
    [value['text'], value['archive'], value['account'], value['thread'], value['withoutPicture']].every(
      (part) => part === undefined || isText(part),
    )
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const has = (value: unknown, parts: Readonly<Record<string, 'string' | 'number'>>): boolean =>
  isObject(value) && Object.entries(parts).every(([name, type]) => typeof value[name] === type);

const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const partOf = (body: Json, name: string): Json | undefined =>
  isRecord(body) && Object.hasOwn(body, name) ? body[name] : undefined;
