import type { DeviceView, PasskeyView, SignInSessionView } from '../../main/contract/ways.ts';
import { words } from '../../words/catalogue.ts';

export const passkeyName = ({ name }: PasskeyView): string =>
  name === '' ? words.ways.passkeys.unnamed : name;

export const deviceName = ({ name }: DeviceView): string =>
  name === '' ? words.ways.devices.unnamed : name;

export const sessionName = ({ device }: SignInSessionView): string =>
  device === '' ? words.ways.sessions.unnamed : device;
