import type { Json } from './canonical.ts';
import type { Entry } from './chain.ts';
import { captureIn, incidentFields, partOf, type IncidentField } from './incident.ts';

const kindWords: Record<Entry['kind'], string> = {
  opened: 'Opened',
  captured: 'Saved',
  noted: 'Noted',
  told: 'Told',
  reported: 'Reported to the site',
  asked: 'Asked to take it down',
  support: 'Support',
  corrected: 'Corrected',
  removed: 'Removed from the device',
  exported: 'Handed over',
  restored: 'Brought back from a file',
  'clock-back': 'The clock of the computer went back',
};

export const fieldWords: Record<IncidentField, string> = {
  title: 'Title',
  what: 'What happened',
  since: 'Since',
  who: 'Who, as far as known',
  by: 'Handed over by',
  school: 'School',
};

/** A line of a log as a person reads it: what kind of thing, and what was said. Nothing here is markup. */
export function lineWords({ kind, body }: Pick<Entry, 'kind' | 'body'>): { what: string; said: string } {
  const said = saidIn(kind, body);
  return { what: `${kindWords[kind]}${said === '' ? '.' : ':'}`, said };
}

function saidIn(kind: Entry['kind'], body: Json): string {
  const part = (name: string): string => {
    const value = partOf(body, name);
    return typeof value === 'string' ? value : '';
  };
  switch (kind) {
    case 'opened':
      return part('title');
    case 'captured': {
      const capture = captureIn(body);
      if (!capture) return '';
      if (capture.withoutPicture === 'indecent-image')
        return `number ${capture.id}, without picture or words`;
      return [`number ${capture.id}`, capture.page.address].filter(Boolean).join(', ');
    }
    case 'corrected':
      return incidentFields
        .filter((field) => partOf(body, field) !== undefined)
        .map((field) => `${fieldWords[field]}: ${part(field)}`)
        .join('; ');
    case 'removed':
      return [`number ${part('capture')}`, part('why')].filter(Boolean).join(': ');
    case 'clock-back':
      return `it said ${part('before')}, then ${part('after')}`;
    case 'exported':
      return [part('to'), part('seal') && `Sealed as ${part('seal')}`].filter(Boolean).join('. ');
    case 'restored':
      return [part('key') && `signed by the key ${part('key')}`, part('seal') && `Sealed as ${part('seal')}`]
        .filter(Boolean)
        .join('. ');
    case 'noted': {
      const lost = partOf(body, 'unreadable');
      return Array.isArray(lost) && lost.length > 0
        ? `could no longer be read from this device: ${lost.join(', ')}`
        : part('words');
    }
    default:
      return [
        part('whom') || part('site'),
        part('reference') && `Reference ${part('reference')}`,
        part('words'),
      ]
        .filter(Boolean)
        .join('. ');
  }
}
