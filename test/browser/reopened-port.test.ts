import { beforeEach, expect, test, vi } from 'vitest';
import { madePorts } from './ports-made.ts';

let ports = madePorts();
let alive = true;
const report = vi.fn();
vi.mock('../../src/browser/messaging.ts', () => ({
  connect: (name: string) => ports.connect(name),
  isAlive: () => alive,
}));
vi.mock('../../src/browser/report.ts', () => ({ report }));
const { ReopenedPort } = await import('../../src/browser/reopened-port.ts');

const heard: string[] = [];
let ended = 0;
const made = () =>
  new ReopenedPort<string, string>(
    'a-port',
    (message) => heard.push(message),
    () => ended++,
  );

beforeEach(() => {
  ports = madePorts();
  alive = true;
  ended = heard.length = 0;
  report.mockReset();
});

test('is opened by the first word, serves those after it, and hears', () => {
  const port = made();
  expect(ports.opened).toHaveLength(0);
  port.say('one');
  port.say('two');
  expect(ports.opened.map(({ said }) => said)).toEqual([['one', 'two']]);
  ports.opened[0]!.hear('an answer');
  expect(heard).toEqual(['an answer']);
});

test('is opened again once it has gone, and says that it went; an old one that ends later says nothing', () => {
  const port = made();
  port.say('one');
  ports.opened[0]!.end();
  expect([ended, port.isOpen]).toEqual([1, false]);
  port.say('two');
  expect(ports.opened.map(({ said }) => said)).toEqual([['one'], ['two']]);
  ports.opened[0]!.end();
  expect([ended, port.isOpen]).toEqual([1, true]);
});

test.each([
  'Attempting to use a disconnected port object',
  'Attempt to postMessage on disconnected port',
  'Extension context invalidated.',
])('one that went while it was written on is no fault: %s', (words) => {
  const port = made();
  port.say('one');
  ports.opened[0]!.fails = new Error(words);
  port.say('two');
  expect([ended, port.isOpen]).toEqual([1, false]);
  expect(report).not.toHaveBeenCalled();
});

test('any other failure is reported, and what was asked is over', () => {
  const port = made();
  port.say('one');
  const cause = new TypeError('it could not be copied');
  ports.opened[0]!.fails = cause;
  port.say('two');
  expect(report).toHaveBeenCalledWith('port', 'a-port', cause);
  expect(ended).toBe(1);
});

test('once the extension has gone nothing is opened', () => {
  alive = false;
  made().say('one');
  expect(ports.opened).toHaveLength(0);
  expect(ended).toBe(1);
});
