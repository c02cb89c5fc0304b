import type { DeviceView, PasskeyView, SignInSessionView } from '../../main/contract/ways.ts';
import { words } from '../../words/catalogue.ts';
import type { Act } from './act.ts';

export const passkeyName = ({ name }: PasskeyView): string =>
  name === '' ? words.ways.passkeys.unnamed : name;

export const deviceName = ({ name }: DeviceView): string =>
  name === '' ? words.ways.devices.unnamed : name;

/** The service itself writes `unknown` where it could not tell. */
export const sessionName = ({ device }: SignInSessionView): string =>
  device === '' || device.toLowerCase() === 'unknown' ? words.ways.sessions.unnamed : device;

/** What an act is about, where there may be several of the kind. */
export const subjectName = (act: Act): string | null => {
  switch (act.kind) {
    case 'remove-passkey':
      return passkeyName(act.passkey);
    case 'remember-device':
    case 'unremember-device':
    case 'forget-device':
      return deviceName(act.device);
    case 'end-session':
      return sessionName(act.session);
    case 'factor-off':
    case 'factor-on':
      return words.ways.factors.names[act.factor];
    case 'prefer':
    case 'add-passkey':
      return null;
  }
};
