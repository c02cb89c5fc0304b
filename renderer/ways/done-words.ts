import { words } from '../../words/catalogue.ts';
import type { Act } from './act.ts';
import type { KnownWays } from './known.ts';
import { deviceName, passkeyName, sessionName } from './names.ts';

/** What is said after an act that the pool took. */
export const doneInWords = (act: Act, { addPasskey }: KnownWays): string => {
  const { factors, passkeys, devices, sessions } = words.ways;
  switch (act.kind) {
    case 'factor-on':
      return factors.done.on(factors.names[act.factor]);
    case 'factor-off':
      return factors.done.off(factors.names[act.factor]);
    case 'prefer':
      return act.factor === null
        ? factors.done.noPreference
        : factors.done.preferred(factors.names[act.factor]);
    case 'add-passkey':
      return addPasskey === 'browser' ? passkeys.done.opened : passkeys.done.added;
    case 'remove-passkey':
      return passkeys.done.removed(passkeyName(act.passkey));
    case 'remember-device':
      return devices.done.remembered(deviceName(act.device));
    case 'unremember-device':
      return devices.done.notRemembered(deviceName(act.device));
    case 'forget-device':
      return devices.done.forgotten(deviceName(act.device));
    case 'end-session':
      return sessions.done.ended(sessionName(act.session));
  }
};
