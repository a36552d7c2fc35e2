/** The installation's secrets, loaded from the key file. */
export interface KeyRing {
  /** Id of the key that new values are encrypted with. */
  readonly activeKeyId: string;
  /** 256-bit data keys by id; retired ones stay, to read old values. */
  readonly dataKeys: ReadonlyMap<string, Uint8Array>;
  /** Key of the look-up indexes and of derived tokens; never rotated without rebuilding the indexes. */
  readonly indexKey: Uint8Array;
  /** SM2 key pair that signs daily roots; hex. */
  readonly signing: { readonly privateKey: string; readonly publicKey: string };
}
