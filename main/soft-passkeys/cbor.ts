/** As much of CBOR as an authenticator writes (RFC 8949, section 3; CTAP2 canonical form). */

export type Cbor = number | string | Uint8Array | ReadonlyMap<number | string, Cbor>;

const majorType = { unsigned: 0, negative: 1, bytes: 2, text: 3, map: 5 } as const;

/** The first byte of an item with its argument, which stays below 2^16 here. */
const head = (type: number, argument: number): Buffer => {
  const kind = type << 5;
  if (argument < 24) return Buffer.from([kind | argument]);
  if (argument < 0x100) return Buffer.from([kind | 24, argument]);
  return Buffer.from([kind | 25, argument >> 8, argument & 0xff]);
};

/** Maps are written in the order they are given: the caller gives the canonical one. */
export const encodeCbor = (value: Cbor): Buffer => {
  if (typeof value === 'number') {
    return value < 0 ? head(majorType.negative, -1 - value) : head(majorType.unsigned, value);
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(majorType.text, text.length), text]);
  }
  if (value instanceof Uint8Array) {
    return Buffer.concat([head(majorType.bytes, value.length), value]);
  }
  const entries = [...value].flatMap(([key, item]) => [encodeCbor(key), encodeCbor(item)]);
  return Buffer.concat([head(majorType.map, value.size), ...entries]);
};
