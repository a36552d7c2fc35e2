import type { AgreementPaperView } from '@tongban/contract';

interface ScanLinksProps {
  /** Address of the paper that the scans belong to. */
  readonly base: string;
  readonly scans: AgreementPaperView['scans'];
}

/** The scans of a paper, each opened in a page of its own. */
export function ScanLinks({ base, scans }: ScanLinksProps) {
  if (scans.length === 0) return null;
  return (
    <ul className="paper-scans" aria-label="已登记的扫描件">
      {scans.map(({ fileId, name, digest }) => (
        <li key={fileId}>
          <a href={`${base}/scans/${fileId}`} target="_blank" rel="noreferrer">
            {name}
          </a>
          <small>
            摘要 <code>{digest.slice(0, 16)}…</code>
          </small>
        </li>
      ))}
    </ul>
  );
}
