/**
 * The client's side of SRP 6a (RFC 5054, section 2) as the service does it: SHA-256, its own
 * way of padding numbers, and a key drawn by HKDF. None of this is documented by the service;
 * it is what its own clients do.
 */
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * N: group 15 of RFC 3526, 3072 bits. Written out, because Electron's BoringSSL tests a group
 * for primality whenever `node:crypto` is asked for it, which takes more than a second.
 */
const N = BigInt(
  `0x${[
    'ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a0879',
    '8e3404ddef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b',
    '0bff5cb6f406b7edee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da4836',
    '1c55d39a69163fa8fd24cf5f83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804',
    'f1746c08ca18217c32905e462e36ce3be39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6',
    '955817183995497cea956ae515d2261898fa051015728e5a8aaac42dad33170d04507a33a85521abdf1cba64',
    'ecfb850458dbef0a8aea71575d060c7db3970f85a6e1e4c7abf5ae8cdb0933d71e8c94e04a25619dcee3d226',
    '1ad2ee6bf12ffa06d98a0864d87602733ec86a64521f2b18177b200cbbe117577a615d6c770988c0bad946e2',
    '08e24fa074e5ab3143db5bfce0fd108e4b82d120a93ad2caffffffffffffffff',
  ].join('')}`,
);
const g = 2n;

/** The group that both sides have agreed on, for whoever checks it. */
export const srpGroup = { N, g } as const;

const hash = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();

const numberIn = (bytes: Uint8Array): bigint => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);

/** The bytes of a number as a signed one: a zero in front where the first bit is set. */
export const pad = (number: bigint): Buffer => {
  const digits = number.toString(16);
  const whole = digits.length % 2 === 0 ? digits : `0${digits}`;
  return Buffer.from(Number.parseInt(whole.slice(0, 2), 16) > 0x7f ? `00${whole}` : whole, 'hex');
};

/** base^exponent mod N: about 10 ms for an exponent of 256 bits. */
const power = (base: bigint, exponent: bigint): bigint => {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % N;
    if (bit === '1') result = (result * base) % N;
  }
  return result;
};

const k = numberIn(hash(pad(N), pad(g)));

/** Whose password it is: the name of a pool and of a user in it, or a device's two keys. */
export interface SrpOwner {
  /** A pool's id without its Region, or a device's group key. */
  readonly group: string;
  /** `USER_ID_FOR_SRP`, or a device's key. */
  readonly id: string;
  readonly password: string;
}

const x = ({ group, id, password }: SrpOwner, salt: bigint): bigint =>
  numberIn(hash(pad(salt), hash(`${group}${id}:${password}`)));

/** What the pool says in PASSWORD_VERIFIER and DEVICE_PASSWORD_VERIFIER. */
export interface SrpChallenge {
  /** Hexadecimal. */
  readonly salt: string;
  /** Hexadecimal. */
  readonly srpB: string;
  /** Base64. */
  readonly secretBlock: string;
}

/** The client's half of one exchange. To be used once. */
export interface SrpHalf {
  /** `SRP_A`, hexadecimal. */
  readonly srpA: string;
  /**
   * The answer that proves the password; null where the pool's half breaks the exchange, and
   * answering it could give the password away (RFC 5054, section 2.5.4).
   */
  readonly claim: (
    owner: SrpOwner,
    challenge: SrpChallenge,
    nowMs: number,
  ) => Readonly<Record<string, string>> | null;
}

const isHex = (text: string): boolean => /^[0-9a-f]{1,1024}$/i.test(text);

/** @param secret the exponent `a`, 32 random bytes, except where a known one is checked */
export const newSrpHalf = (secret: Uint8Array = randomBytes(32)): SrpHalf => {
  const a = numberIn(secret);
  const A = power(g, a);
  return {
    srpA: A.toString(16),
    claim: (owner, { salt, srpB, secretBlock }, nowMs) => {
      if (!isHex(salt) || !isHex(srpB)) return null;
      const B = BigInt(`0x${srpB}`);
      const u = numberIn(hash(pad(A), pad(B)));
      if (B % N === 0n || u === 0n) return null;
      const exponent = x(owner, BigInt(`0x${salt}`));
      // Never negative: the remainder of a negative number would be.
      const base = (B + N * k - k * power(g, exponent)) % N;
      const S = power(base, a + u * exponent);
      const key = Buffer.from(hkdfSync('sha256', pad(S), pad(u), 'Caldera Derived Key', 16));
      const timestamp = srpTimestamp(nowMs);
      const signature = createHmac('sha256', key)
        .update(owner.group + owner.id)
        .update(Buffer.from(secretBlock, 'base64'))
        .update(timestamp)
        .digest('base64');
      return {
        PASSWORD_CLAIM_SIGNATURE: signature,
        PASSWORD_CLAIM_SECRET_BLOCK: secretBlock,
        TIMESTAMP: timestamp,
      };
    },
  };
};

/** What a pool keeps of a password: it proves that somebody has it, and does not give it away. */
export interface SrpVerifier {
  /** Base64. */
  readonly salt: string;
  /** Base64. */
  readonly verifier: string;
}

/** @param salt 16 random bytes, except where a known one is checked */
export const srpVerifier = (owner: SrpOwner, salt: Uint8Array = randomBytes(16)): SrpVerifier => {
  const number = numberIn(salt);
  return {
    salt: pad(number).toString('base64'),
    verifier: pad(power(g, x(owner, number))).toString('base64'),
  };
};

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** `EEE MMM d HH:mm:ss UTC yyyy`, in English whatever this computer speaks. */
export const srpTimestamp = (nowMs: number): string => {
  const at = new Date(nowMs);
  const [time = ''] = /\d\d:\d\d:\d\d/.exec(at.toISOString()) ?? [];
  const [day = '', month = ''] = [days[at.getUTCDay()], months[at.getUTCMonth()]];
  return `${day} ${month} ${at.getUTCDate()} ${time} UTC ${at.getUTCFullYear()}`;
};
