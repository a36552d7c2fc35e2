/** A small file whose content is what its name says. */
export function samplePdf(name: string) {
  const buffer = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  return { name, mimeType: 'application/pdf', buffer };
}
