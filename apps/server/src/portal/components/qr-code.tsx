import { qrPath } from '../../platform/qr-path.ts';

/** A QR code to be scanned off the screen or off the paper; what it opens stands beside it in words. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = qrPath(text);
  // Four modules of white around it, as readers expect (GB/T 18284).
  const margin = 4;
  return (
    <svg
      role="img"
      aria-label={label}
      width="140"
      height="140"
      viewBox={`${-margin} ${-margin} ${size + 2 * margin} ${size + 2 * margin}`}
    >
      <rect x={-margin} y={-margin} width={size + 2 * margin} height={size + 2 * margin} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
