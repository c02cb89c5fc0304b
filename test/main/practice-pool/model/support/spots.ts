/** All places of an input at which a value can stand, however deep. */
import type { Member, Members } from '../../../../../main/practice-pool/model/shape.ts';
import { inputFor } from './samples.ts';

export interface Spot {
  /** The member of the input that this is, or is in. */
  readonly root: string;
  /** As the service names it: dotted, in lower camel case. */
  readonly words: string;
  readonly shape: Member;
  /** Itself, or what it stands in. */
  readonly sensitive: boolean;
  /** An input that is right everywhere else; undefined leaves the member out. */
  readonly inputWith: (value: unknown) => Readonly<Record<string, unknown>>;
}

/** Every member of an input, and every member of the structures in it. */
export function spotsOf(members: Members): readonly Spot[] {
  return spotsIn(members, {
    root: '',
    words: '',
    sensitive: false,
    // At the top the value is the input itself.
    inputWith: (input) => input as Readonly<Record<string, unknown>>,
  });
}

function spotsIn(members: Members, outer: Omit<Spot, 'shape'>): readonly Spot[] {
  return Object.entries(members).flatMap(([name, shape]) => {
    const spot: Spot = {
      root: outer.root === '' ? name : outer.root,
      words: outer.words + name.charAt(0).toLowerCase() + name.slice(1),
      shape,
      sensitive: outer.sensitive || ('sensitive' in shape && shape.sensitive),
      inputWith: (value) => {
        const others = Object.entries(inputFor(members)).filter(([other]) => other !== name);
        const own = value === undefined ? [] : [[name, value] as const];
        return outer.inputWith(Object.fromEntries([...others, ...own]));
      },
    };
    return [spot, ...spotsInside(spot)];
  });
}

function spotsInside(spot: Spot): readonly Spot[] {
  const { shape } = spot;
  if (shape.type === 'structure') {
    return spotsIn(shape.members, { ...spot, words: `${spot.words}.` });
  }
  if (shape.type === 'list' && shape.member.type === 'structure') {
    return spotsIn(shape.member.members, {
      ...spot,
      words: `${spot.words}.2.member.`,
      // The first item is right, and so is the number of the second.
      inputWith: (item) => spot.inputWith([inputOfItem(shape.member), item]),
    });
  }
  return [];
}

const inputOfItem = (shape: Member): unknown =>
  shape.type === 'structure' ? inputFor(shape.members) : null;
