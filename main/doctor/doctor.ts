/**
 * Looks at a pool from outside and says what works there. Each probe is one request at most;
 * together they change nothing, send nobody anything and touch no account: whoever they are
 * about is made up.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { ExamineOutcome, ProbeView, ProfileView } from '../contract/profile.ts';
import { createProbes, type Probes } from '../cognito/probes.ts';
import { publicEndpoint } from '../cognito/sdk-client.ts';
import type { Transport } from '../cognito/transport.ts';
import { browserFinding, poolFinding, reachableFinding } from './addresses.ts';
import { clientFinding, deletabilityOf, finding, findingOf } from './findings.ts';
import type { WebGet } from './web-get.ts';

export interface DoctorPorts {
  readonly profileOf: (profileId: string) => ProfileView | undefined;
  /** Resolves when a practice pool runs, or at once for others. */
  readonly whenAwake: (profileId: string) => Promise<unknown>;
  /** Null where the app client has no secret, or none is kept. */
  readonly clientSecret: (profileId: string) => Promise<string | null>;
  readonly transport: Transport;
  readonly get: WebGet;
  /** The address the pool's page is to send people back to. */
  readonly callback: string;
  readonly now: () => number;
}

/** How long each probe may take. They run at the same time. */
const timeoutMs = 8_000;

/** Deleting an account needs the second of these (developer guide, "Scopes"). */
const scope = 'openid aws.cognito.signin.user.admin';

const notTried = (names: readonly ProbeView['name'][]): readonly ProbeView[] =>
  names.map((name) => finding(name, 'not-tried'));

const further = [
  'password-srp',
  'password-plain',
  'choice',
  'custom',
  'browser',
  'sign-up',
  'forgotten-password',
] as const;

export class Doctor {
  readonly #ports: DoctorPorts;

  constructor(ports: DoctorPorts) {
    this.#ports = ports;
  }

  async examine({ profileId }: { readonly profileId: string }): Promise<ExamineOutcome> {
    await this.#ports.whenAwake(profileId);
    const profile = this.#ports.profileOf(profileId);
    if (profile === undefined) return { kind: 'no-such-profile' };
    if (profile.kind === 'practice' && profile.endpoint === null) {
      return { kind: 'practice-not-ready' };
    }
    const probes = await this.#probesOf(profile);
    const deletable = deletabilityOf(probes);
    return {
      kind: 'examined',
      examination: { profileId, probes, deletable, atMs: this.#ports.now() },
    };
  }

  async #probesOf(profile: ProfileView): Promise<readonly ProbeView[]> {
    const endpoint = profile.endpoint ?? publicEndpoint(profile.region);
    const keys = await this.#get(`${endpoint}/${profile.userPoolId}/.well-known/jwks.json`);
    const reachable = reachableFinding(keys);
    if (reachable.found !== 'works')
      return [reachable, ...notTried(['pool', 'client', ...further])];
    const pool = poolFinding(keys);
    // Without the pool, what its app client answers would be another pool's.
    if (pool.found === 'missing') return [reachable, pool, ...notTried(['client', ...further])];
    const others = await this.#further(profile, endpoint);
    const client = clientFinding(others.filter(({ name }) => name !== 'browser'));
    return client.error === 'pool-not-found'
      ? [reachable, pool, client, ...notTried(further)]
      : [reachable, pool, client, ...others];
  }

  #further(profile: ProfileView, endpoint: string): Promise<readonly ProbeView[]> {
    const { region, userPoolId, clientId } = profile;
    const probes = createProbes({ region, userPoolId, clientId, endpoint }, this.#ports.transport, {
      timeoutMs,
      clientSecret: () => this.#ports.clientSecret(profile.id),
    });
    return Promise.all(further.map((name) => this.#probe(name, probes, profile)));
  }

  async #probe(
    name: (typeof further)[number],
    probes: Probes,
    profile: ProfileView,
  ): Promise<ProbeView> {
    switch (name) {
      case 'password-srp':
        return findingOf(name, await probes.signIn('USER_SRP_AUTH'));
      case 'password-plain':
        return findingOf(name, await probes.signIn('USER_PASSWORD_AUTH'));
      case 'choice':
        return findingOf(name, await probes.signIn('USER_AUTH'));
      case 'custom':
        return findingOf(name, await probes.signIn('CUSTOM_AUTH'));
      case 'sign-up':
        return findingOf(name, await probes.signUp());
      case 'forgotten-password':
        return findingOf(name, await probes.forgotPassword());
      case 'browser':
        return this.#browser(profile);
    }
  }

  /** Asks as a sign-in would (RFC 7636); nobody is at the other end, and no code is made. */
  async #browser({ signInPage, clientId }: ProfileView): Promise<ProbeView> {
    if (signInPage === null) return finding('browser', 'not-tried');
    const page = `${signInPage}/oauth2/authorize`;
    const parameters = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: this.#ports.callback,
      scope,
      state: randomBytes(16).toString('base64url'),
      code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
      code_challenge_method: 'S256',
    });
    return browserFinding(await this.#get(`${page}?${parameters.toString()}`), page);
  }

  #get(url: string) {
    return this.#ports.get(url, AbortSignal.timeout(timeoutMs));
  }
}
