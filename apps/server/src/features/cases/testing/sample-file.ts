/** A small PDF, as the check by content knows it. */
export const SAMPLE_PDF = new Uint8Array(
  Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
);
