/** Something that happened to Signet's own files and that the person should know. */
export type NoticeView =
  /**
   * A file could not be used. It was kept under another name and an empty one begun:
   * `name` is what it is called now, in the folder where it was.
   */
  | {
      readonly kind: 'set-aside';
      readonly what: 'pools' | 'sign-ins' | 'secrets' | 'deletion';
      readonly name: string;
    }
  /** The note of a deletion is there and can neither be read nor set aside. */
  | { readonly kind: 'deletion-unreadable' }
  /** What the practice pool has to say about its own start, in a sentence. */
  | { readonly kind: 'practice'; readonly sentence: string };
