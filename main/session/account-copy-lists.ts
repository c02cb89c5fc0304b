/** What a pool lists about the owner, as parts of the copy: each a list, or why there is none. */
import type { OwnedDevice, OwnedPasskey, OwnedSession } from '../cognito/owner-lists.ts';
import type { ListAnswer } from '../cognito/pool.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { Body, Fact, Section } from '../documents/paper.ts';
import {
  code,
  codeOr,
  data,
  fact,
  labelIn,
  momentOr,
  none,
  saidFacts,
  term,
  text,
} from '../documents/values.ts';
import { words } from '../../words/catalogue.ts';

/** Whether the pool has no such thing, or has it switched off: then nothing is amiss. */
export const isNotOffered = ({ error }: PoolError): boolean =>
  error === 'unsupported' || error === 'not-enabled-here';

const missing = (failure: PoolError): Body => {
  const { missing } = words.accountCopy;
  const { error, said } = failure;
  return {
    kind: 'missing',
    ...(isNotOffered(failure)
      ? { why: 'not-offered', words: missing.notOffered }
      : { why: error, words: missing.notAnswered(words.poolErrors[error].title) }),
    facts: said === null || said.name === '' ? [] : saidFacts(said),
  };
};

const listSection = <Item>(
  heading: { readonly key: string; readonly title: string },
  answer: ListAnswer<Item>,
  bodyOf: (items: readonly Item[]) => Body,
): Section =>
  answer.kind === 'list'
    ? {
        ...heading,
        text: answer.complete ? [] : [words.accountCopy.incomplete],
        body: bodyOf(answer.items),
      }
    : { ...heading, text: [], body: missing(answer) };

const notGiven = (value: string) => codeOr(value, words.accountCopy.notGiven);
const titleOf = (key: string, label: string, name: string, unnamed: string): Fact =>
  fact(key, label, name === '' ? none(unnamed) : text(name));
const when = (atMs: number | null) => momentOr(atMs, words.accountCopy.notGiven);

/** The ways to sign in that are set up. */
export const waysSection = (answer: ListAnswer<string>): Section => {
  const { ways } = words.accountCopy;
  return listSection({ key: 'waysIn', title: ways.title }, answer, (items) => ({
    kind: 'rows',
    columns: [{ key: 'factor', label: ways.column }],
    rows: items.map((item) => [term(item, labelIn(ways.names, item) ?? item)]),
    empty: ways.none,
  }));
};

const passkeyFacts = (passkey: OwnedPasskey): readonly Fact[] => {
  const { passkeys } = words.accountCopy;
  return [
    fact('relyingParty', passkeys.relyingParty, notGiven(passkey.relyingParty)),
    fact('attachment', passkeys.attachment, notGiven(passkey.attachment)),
    fact('transports', passkeys.transports, data(passkey.transports)),
    fact('createdAt', passkeys.createdAt, when(passkey.createdAtMs)),
    fact('id', passkeys.id, code(passkey.id)),
  ];
};

export const passkeysSection = (answer: ListAnswer<OwnedPasskey>): Section => {
  const { passkeys } = words.accountCopy;
  return listSection({ key: 'passkeys', title: passkeys.title }, answer, (items) => ({
    kind: 'entries',
    entries: items.map((item) => ({
      title: titleOf('name', passkeys.name, item.name, passkeys.unnamed),
      facts: passkeyFacts(item),
    })),
    empty: passkeys.none,
  }));
};

/** What the service itself writes into a device; whatever else there is stands below. */
const knownDeviceAttributes = ['device_name', 'device_status', 'last_ip_used'];

const attributeOf = ({ attributes }: OwnedDevice, wanted: string): string =>
  attributes.find(({ name }) => name === wanted)?.value ?? '';

const deviceFacts = (device: OwnedDevice): readonly Fact[] => {
  const { devices } = words.accountCopy;
  const others = device.attributes.filter(({ name }) => !knownDeviceAttributes.includes(name));
  return [
    fact('status', devices.status, notGiven(attributeOf(device, 'device_status'))),
    fact('lastIpAddress', devices.lastIp, notGiven(attributeOf(device, 'last_ip_used'))),
    fact('usedAt', devices.usedAt, when(device.usedAtMs)),
    fact('createdAt', devices.createdAt, when(device.createdAtMs)),
    fact('changedAt', devices.changedAt, when(device.changedAtMs)),
    fact('key', devices.key, code(device.key)),
    ...(others.length === 0
      ? []
      : [
          fact(
            'attributes',
            devices.more,
            data(others.map(({ name, value }) => ({ name, value }))),
          ),
        ]),
  ];
};

export const devicesSection = (answer: ListAnswer<OwnedDevice>): Section => {
  const { devices } = words.accountCopy;
  return listSection({ key: 'devices', title: devices.title }, answer, (items) => ({
    kind: 'entries',
    entries: items.map((item) => ({
      title: titleOf('name', devices.name, attributeOf(item, 'device_name'), devices.unnamed),
      facts: deviceFacts(item),
    })),
    empty: devices.none,
  }));
};

const sessionFacts = (session: OwnedSession): readonly Fact[] => {
  const { sessions } = words.accountCopy;
  const yesOrNo = session.current ? words.paper.yes : words.paper.no;
  return [
    fact('current', sessions.current, term(session.current, yesOrNo)),
    fact('createdAt', sessions.createdAt, when(session.createdAtMs)),
    fact('activeAt', sessions.activeAt, when(session.activeAtMs)),
    fact('ipAddress', sessions.ipAddress, notGiven(session.ipAddress)),
    fact('place', sessions.place, notGiven(session.place)),
    fact('type', sessions.type, notGiven(session.type)),
    fact('clientId', sessions.clientId, notGiven(session.clientId)),
    fact('id', sessions.id, notGiven(session.id)),
    ...(session.originId === ''
      ? []
      : [fact('originId', sessions.originId, code(session.originId))]),
  ];
};

export const sessionsSection = (answer: ListAnswer<OwnedSession>): Section => {
  const { sessions } = words.accountCopy;
  return listSection({ key: 'sessions', title: sessions.title }, answer, (items) => ({
    kind: 'entries',
    entries: items.map((item) => ({
      title: titleOf('device', sessions.device, item.device, sessions.unnamed),
      facts: sessionFacts(item),
    })),
    empty: sessions.none,
  }));
};
