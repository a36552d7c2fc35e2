/** A piece of a paper that is never broken: so high, and drawn at a top edge that is known only when pages are made. */
export interface Block {
  readonly height: number;
  /** Stays on the page of the block after it. */
  readonly keepWithNext?: boolean;
  readonly draw: (top: number) => void;
}

export function spaceOf(height: number): Block {
  return { height, draw: () => undefined };
}

/** Adds up the heights. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.height, 0);
}
