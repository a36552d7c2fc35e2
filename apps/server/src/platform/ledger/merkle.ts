import { sm3Bytes } from '../crypto/sm3.ts';

/** Collects leaves one by one and keeps only one hash a level, so that a million heads need no memory. */
export interface MerkleTree {
  add(leaf: string): void;
  /** Leaves added so far. */
  readonly size: number;
  /** Root as 64 hex digits; of no leaf, SM3 of nothing. */
  root(): string;
}

/** A tree as in RFC 9162 §2.1 (leaf 0x00, node 0x01, unbalanced to the left), with SM3. */
export function createMerkleTree(): MerkleTree {
  // Complete subtrees from the left, largest first.
  const peaks: { height: number; hash: Uint8Array }[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add: (leaf) => {
      size += 1;
      let hash = sm3Bytes(leafMark, Buffer.from(leaf, 'utf8'));
      let height = 0;
      for (let peak = peaks.at(-1); peak?.height === height; peak = peaks.at(-1)) {
        hash = sm3Bytes(nodeMark, peak.hash, hash);
        height += 1;
        peaks.pop();
      }
      peaks.push({ height, hash });
    },
    root: () => {
      const last = peaks.at(-1);
      if (!last) return toHex(sm3Bytes());
      return toHex(
        peaks.slice(0, -1).reduceRight((right, peak) => sm3Bytes(nodeMark, peak.hash, right), last.hash),
      );
    },
  };
}

/** Root over a list of leaves. */
export function merkleRoot(leaves: readonly string[]): string {
  const tree = createMerkleTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
