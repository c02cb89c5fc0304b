/** The preset of custom authentication. */
import { signetClient } from './clients.ts';
import type { PresetPool } from './presets.ts';

/** Two questions in place of a password, or after one. */
export const customChallenge: PresetPool = {
  PoolName: 'Custom challenge',
  AliasAttributes: ['email'],
  CustomChallenge: {
    Rounds: [
      {
        PublicChallengeParameters: { question: 'What is the capital of France?' },
        Answer: 'Paris',
      },
      { PublicChallengeParameters: { question: 'How many legs has a spider?' }, Answer: '8' },
    ],
  },
  Clients: [
    {
      ...signetClient,
      ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', ...signetClient.ExplicitAuthFlows],
    },
  ],
};
