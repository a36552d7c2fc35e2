import { DOCUMENT_KINDS, type DocumentModel } from '@tongban/domain/certificate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Impression } from './impression.ts';
import { renderDocument } from './render-document.ts';
import { SAMPLES } from './testing/sample-documents.ts';

const REAL = { demo: false };

describe('renderDocument', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(DOCUMENT_KINDS)('R-1.2.8 the same %s is the same file, on another day too', async (kind) => {
    const first = await renderDocument(SAMPLES[kind], impressionOf(SAMPLES[kind]), REAL);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-05T05:05:05Z') });
    const second = await renderDocument(SAMPLES[kind], impressionOf(SAMPLES[kind]), REAL);
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(Buffer.from(first.subarray(0, 8)).toString()).toBe('%PDF-1.7');
  });

  it('R-1.2.8 another word, another seal use or the demo mark is another file', async () => {
    const model = SAMPLES.certificate;
    const impression = impressionOf(model);
    const files = await Promise.all([
      renderDocument(model, impression, REAL),
      renderDocument(model, null, REAL),
      renderDocument(model, impression, { demo: true }),
      renderDocument(model, impression && { ...impression, sealUseNo: 'YY-2026-000108' }, REAL),
      renderDocument(model, impression && { ...impression, specimen: true }, REAL),
      renderDocument({ ...model, number: `${model.number}-1` }, impression, REAL),
    ]);
    expect(new Set(files.map((file) => Buffer.from(file).toString('base64'))).size).toBe(files.length);
  });

  it('L-32 a paper is one page where it can be, and a long notice goes on', async () => {
    const pages = new Map<string, number>();
    for (const kind of DOCUMENT_KINDS) {
      pages.set(kind, pagesOf(await renderDocument(SAMPLES[kind], impressionOf(SAMPLES[kind]), REAL)));
    }
    expect(Object.fromEntries(pages)).toMatchObject({
      certificate: 1,
      acceptance_voucher: 1,
      receipt_slip: 1,
      refusal_decision: 1,
      transfer_slip: 1,
      supplement_notice: 2,
    });
  });

  it('PDF/A-2b: declares itself, embeds its fonts and no other, and carries the colour profile', async () => {
    const file = Buffer.from(await renderDocument(SAMPLES.certificate, null, REAL)).toString('latin1');
    for (const part of [
      'pdfaid:part>2<',
      'pdfaid:conformance>B<',
      'GTS_PDFA1',
      'NotoSansSC-Regular',
      '/Lang',
    ]) {
      expect(file).toContain(part);
    }
    expect(file).not.toContain('Helvetica');
  });

  it('DOC-01 a paper in the name of a township does not leave, sealed or not', async () => {
    const model = { ...SAMPLES.receipt_slip, organName: '岳程街道办事处' };
    await expect(renderDocument(model, null, REAL)).rejects.toThrow('DOC-01');
  });

  it('E-14 SEA-04 no seal on a blank form, none on a paper made for another seal', async () => {
    const model = SAMPLES.refusal_decision;
    const impression = impressionOf(model);
    await expect(renderDocument({ ...model, remedies: null }, impression, REAL)).rejects.toThrow('救济途径');
    const other = impression && { ...impression, sealText: '单县市场监督管理局审批专用章（终兴镇）' };
    await expect(renderDocument(model, other, REAL)).rejects.toThrow('SEA-04');
  });
});

function impressionOf(model: DocumentModel): Impression | null {
  if (model.sealText === null) return null;
  return {
    sealText: model.sealText,
    sealUseNo: 'YY-2026-000107',
    stampedOn: model.issuedOn,
    specimen: false,
  };
}

function pagesOf(file: Uint8Array): number {
  return [
    ...Buffer.from(file)
      .toString('latin1')
      .matchAll(/\/Type \/Page\b(?!s)/g),
  ].length;
}
