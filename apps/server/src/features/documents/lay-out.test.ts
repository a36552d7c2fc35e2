import { DOCUMENT_KINDS, type DocumentModel } from '@tongban/domain/certificate';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { loadFonts } from './fonts.ts';
import type { Impression } from './impression.ts';
import { layOutCertificate } from './lay-out-certificate.ts';
import { layOutPaper } from './lay-out-paper.ts';
import { SAMPLES } from './testing/sample-documents.ts';
import type { Doc } from './write-text.ts';

describe('layOutPaper and layOutCertificate', () => {
  it.each(DOCUMENT_KINDS)('L-32 L-38 L-39 every word of a %s stands on the paper', async (kind) => {
    const model = SAMPLES[kind];
    const written = await textWritten(model, true);
    for (const words of wordsOf(model)) expect(written).toContain(words);
    expect(written).toMatch(/第1页 共\d页/);
    expect(written).toContain('演示数据');
    if (model.sealText !== null) expect(written).toContain('用印编号：YY-2026-000107');
  });

  it('R-1.2.4 a certificate with more fields than a page holds shows all of them on further pages', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      label: `栏目${at}`,
      value: `内容${at}`.repeat(12),
    }));
    const written = await textWritten({ ...SAMPLES.certificate, rows }, false);
    for (const row of rows) expect(written).toContain(row.value);
    expect(written).toContain('（附页）');
    expect(written).not.toContain('演示数据');
  });

  it('L-38 a grant told in sentences is set as a decision, rows and all', async () => {
    const model = { ...SAMPLES.certificate, paragraphs: ['本机关决定：准予行政许可。'], sealText: null };
    const doc = await documentWith();
    const written = record(doc);
    layOutPaper(doc, model, null, { demo: false });
    for (const words of wordsOf(model)) expect(written()).toContain(words);
  });
});

async function textWritten(model: DocumentModel, demo: boolean): Promise<string> {
  const doc = await documentWith();
  const written = record(doc);
  const impression: Impression | null =
    model.sealText === null
      ? null
      : { sealText: model.sealText, sealUseNo: 'YY-2026-000107', stampedOn: model.issuedOn, specimen: true };
  (model.kind === 'certificate' ? layOutCertificate : layOutPaper)(doc, model, impression, { demo });
  return written();
}

async function documentWith(): Promise<Doc> {
  const fonts = await loadFonts();
  const doc = new PDFDocument({ autoFirstPage: false, font: '' });
  return doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
}

/** Listens to what the library is asked to write; it still writes it. */
function record(doc: Doc): () => string {
  const parts: string[] = [];
  const write = doc.text.bind(doc) as (...all: unknown[]) => Doc;
  Object.assign(doc, {
    text: (...all: unknown[]) => {
      parts.push(String(all[0]));
      return write(...all);
    },
  });
  return () => parts.join('');
}

function wordsOf(model: DocumentModel): readonly string[] {
  const { title, number, organName, subtitle, paragraphs, rows, list, closing, remedies, sealText } = model;
  return [
    ...[title, number, organName, subtitle, remedies, sealText].filter((words) => words !== null),
    ...[...paragraphs, ...closing, ...model.marks],
    ...rows.flatMap((row) => [row.label, row.value]),
    ...list.flatMap((entry) => [entry.title, ...entry.points]),
    `核验码：${model.verifyCode}`,
  ];
}
