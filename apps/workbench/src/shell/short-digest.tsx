/** So many figures of either end tell two digests apart. */
const SHOWN_FIGURES = 8;

/** A digest of the ledger in short; the whole one is compared on the auditor's page of the stream. */
export function ShortDigest({ of }: { readonly of: string }) {
  return (
    <code title={of}>
      {of.slice(0, SHOWN_FIGURES)}…{of.slice(-SHOWN_FIGURES)}
    </code>
  );
}
