import type { ProfileView } from '../../main/contract/profile.ts';

/** A real pool that somebody added. */
export const exampleProfile: ProfileView = {
  id: 'p1',
  kind: 'cognito',
  name: 'Example',
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_Example01',
  clientId: 'client1',
  endpoint: null,
  hosted: null,
  signInPage: null,
  colour: 'blue',
  production: false,
  secretKept: false,
  passwordPolicy: null,
};
