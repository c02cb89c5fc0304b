/** The copy of an account as a paper: who it is, then part by part what the pool told. */
import type { AttributeView } from '../contract/account.ts';
import type { Fact, Json, NamedFact, Paper, Section } from '../documents/paper.ts';
import {
  code,
  codeOr,
  data,
  fact,
  labelIn,
  moment,
  none,
  term,
  text,
} from '../documents/values.ts';
import { words } from '../../words/catalogue.ts';
import type { AccountCopy } from './account-copy.ts';
import {
  devicesSection,
  isNotOffered,
  passkeysSection,
  sessionsSection,
  waysSection,
} from './account-copy-lists.ts';
import { claimsSection, momentIn } from './account-copy-claims.ts';
import { linkedAttribute, linkedSignInsOf, type LinkedSignIn } from './linked-sign-ins.ts';

export interface CopyContext {
  readonly appVersion: string;
  readonly writtenAtMs: number;
}

const accountSection = ({ account }: AccountCopy): Section => {
  const { account: labels } = words.accountCopy;
  const { pool } = account;
  return {
    key: 'account',
    title: labels.title,
    text: [],
    body: {
      kind: 'facts',
      facts: [
        fact('accountName', labels.accountName, text(account.accountName)),
        fact('username', labels.username, code(account.username)),
        fact('sub', labels.sub, code(account.sub)),
        fact('poolName', labels.poolName, text(pool.name)),
        fact('region', labels.region, codeOr(pool.region, words.paper.notKnown)),
        fact('userPoolId', labels.userPoolId, codeOr(pool.userPoolId, words.paper.notKnown)),
        fact('clientId', labels.clientId, codeOr(pool.clientId, words.paper.notKnown)),
        fact('readAt', labels.readAt, moment(account.readAtMs)),
      ],
    },
  };
};

const attributeFact = (
  { name, value }: AttributeView,
  links: readonly LinkedSignIn[] | null,
): NamedFact => {
  const { attributes } = words.accountCopy;
  const label = labelIn(words.attributes, name) ?? labelIn(attributes.labels, name);
  const isYesOrNo = name.endsWith('_verified') && (value === 'true' || value === 'false');
  if (isYesOrNo) {
    return { name, label, value: term(value, value === 'true' ? words.paper.yes : words.paper.no) };
  }
  if (name === linkedAttribute && links !== null) {
    return { name, label, value: term(value, attributes.linked(links.length)) };
  }
  const plain = name === 'sub' ? code(value) : text(value);
  return { name, label, value: momentIn(name, value) ?? plain };
};

const attributesSection = (
  { account }: AccountCopy,
  links: readonly LinkedSignIn[] | null,
): Section => ({
  key: 'attributes',
  title: words.accountCopy.attributes.title,
  text: [],
  body: {
    kind: 'named',
    facts: account.attributes.map((attribute) => attributeFact(attribute, links)),
  },
});

const linkFact = (name: string, value: Json): Fact => {
  const { linked } = words.accountCopy;
  const label = labelIn(linked.labels, name) ?? name;
  const unnamed = name === 'providerName' && value === null;
  return fact(name, label, unnamed ? none(linked.unnamed) : (momentIn(name, value) ?? data(value)));
};

const linkedSection = (links: readonly LinkedSignIn[]): Section => {
  const { linked } = words.accountCopy;
  return {
    key: 'linkedSignIns',
    title: linked.title,
    text: [],
    body: {
      kind: 'entries',
      entries: links.map((link) => ({
        title: linkFact('providerName', link['providerName'] ?? null),
        facts: Object.entries(link)
          .filter(([name]) => name !== 'providerName')
          .map(([name, value]) => linkFact(name, value)),
      })),
      empty: linked.none,
    },
  };
};

const factorNames = (factors: readonly string[]): string =>
  factors.map((name) => labelIn(words.account.factors, name) ?? name).join(', ') ||
  words.accountCopy.secondFactors.none;

const secondFactorsSection = ({ account }: AccountCopy): Section => {
  const { secondFactors } = words.accountCopy;
  const preferred = account.preferredFactor;
  return {
    key: 'secondFactors',
    title: secondFactors.title,
    text: [],
    body: {
      kind: 'facts',
      facts: [
        fact('factors', secondFactors.factors, term(account.factors, factorNames(account.factors))),
        fact(
          'preferred',
          secondFactors.preferred,
          preferred === null ? none(secondFactors.none) : term(preferred, factorNames([preferred])),
        ),
      ],
    },
  };
};

const groupsSection = ({ account }: AccountCopy): Section => {
  const { groups } = words.accountCopy;
  return {
    key: 'groups',
    title: groups.title,
    text: [],
    body: {
      kind: 'facts',
      facts: [
        fact('groups', groups.groups, data(account.groups)),
        fact('scopes', groups.scopes, data(account.scopes)),
      ],
    },
  };
};

/** Whether the pool told all it has. What it does not offer is nothing that it kept back. */
const isWhole = ({ authFactors, devices, passkeys, sessions }: AccountCopy): boolean =>
  [authFactors, devices, passkeys, sessions].every((answer) =>
    answer.kind === 'list' ? answer.complete : isNotOffered(answer),
  );

/** The paper of a copy, ready to be given a form. */
export const accountCopyPaper = (copy: AccountCopy, context: CopyContext): Paper => {
  const { accountCopy } = words;
  const { account } = copy;
  const links = linkedSignInsOf(account.attributes);
  const whole = isWhole(copy);
  return {
    kind: 'signet-account-copy',
    name: accountCopy.name,
    title: account.accountName,
    subtitle: accountCopy.subtitle(account.pool.name),
    summary: {
      is: whole ? 'complete' : 'partial',
      text: [whole ? accountCopy.summary.complete : accountCopy.summary.partial],
    },
    open: false,
    remarks: account.pool.kind === 'practice' ? [accountCopy.practice] : [],
    sections: [
      accountSection(copy),
      attributesSection(copy, links),
      ...(links === null ? [] : [linkedSection(links)]),
      waysSection(copy.authFactors),
      secondFactorsSection(copy),
      passkeysSection(copy.passkeys),
      devicesSection(copy.devices),
      sessionsSection(copy.sessions),
      groupsSection(copy),
      claimsSection('accessToken', accountCopy.claims.access, copy.accessClaims),
      claimsSection('idToken', accountCopy.claims.id, copy.idClaims),
    ],
    footnotes: [accountCopy.footnotes.notIn, accountCopy.footnotes.personal],
    ...context,
  };
};
