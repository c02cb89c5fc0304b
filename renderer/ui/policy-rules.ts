import type { PasswordPolicy } from '../../main/contract/profile.ts';

/** One thing a password policy asks for. */
export type PolicyRule = 'length' | 'lowercase' | 'uppercase' | 'number' | 'symbol' | 'edges';

export interface RuleCheck {
  readonly rule: PolicyRule;
  readonly met: boolean;
}

/**
 * What Cognito takes for a symbol (developer guide, "Adding user pool password requirements"):
 * these, and a space that is neither first nor last.
 */
const symbol = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]|\S\s+\S/;
const edges = /^\s|\s$/;

/**
 * How far a password meets a policy, in the order in which the rules are told. Letters and
 * digits are those of basic Latin, as the pool counts them. The rule about spaces at the
 * edges stands in every pool and is told only to those who break it.
 */
export function checkRules(policy: PasswordPolicy, password: string): readonly RuleCheck[] {
  const asked: readonly (readonly [PolicyRule, boolean, boolean])[] = [
    ['length', true, password.length >= policy.minimumLength],
    ['lowercase', policy.lowercase, /[a-z]/.test(password)],
    ['uppercase', policy.uppercase, /[A-Z]/.test(password)],
    ['number', policy.numbers, /[0-9]/.test(password)],
    ['symbol', policy.symbols, symbol.test(password)],
    ['edges', edges.test(password), false],
  ];
  return asked.filter(([, wanted]) => wanted).map(([rule, , met]) => ({ rule, met }));
}
