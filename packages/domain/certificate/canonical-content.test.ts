import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalContent } from './canonical-content.ts';
import { DOCUMENT_KINDS } from './document-kind.ts';
import type { DocumentModel } from './document-model.ts';
import { SAMPLE_DOCUMENTS } from './testing/sample-documents.ts';

// Few and nasty characters, so that two arbitrary models are often nearly equal.
const text = fc.string({
  unit: fc.constantFrom('"', '\\', ',', ':', '{', '}', '[', ']', '章', '\n', '𬱖', ' '),
  maxLength: 4,
});
const optional = fc.option(text, { nil: null });
const texts = fc.array(text, { maxLength: 3 });

const anyModel: fc.Arbitrary<DocumentModel> = fc.record({
  kind: fc.constantFrom(...DOCUMENT_KINDS),
  title: text,
  number: text,
  organName: text,
  organKind: fc.constantFrom('county_department', 'county_government', 'township_government'),
  subtitle: optional,
  addressee: text,
  paragraphs: texts,
  rows: fc.array(fc.record({ label: text, value: text }), { maxLength: 2 }),
  list: fc.array(fc.record({ title: text, points: texts }), { maxLength: 2 }),
  closing: texts,
  remedies: optional,
  issuedOn: text,
  verifyUrl: optional,
  verifyCode: optional,
  sealText: optional,
  marks: texts,
});

describe('canonicalContent', () => {
  it('R-1.2.8 SEA-04 is injective: a change of any one field changes it', () => {
    fc.assert(
      fc.property(
        anyModel,
        anyModel,
        fc.constantFrom(...fieldsOf(SAMPLE_DOCUMENTS.certificate)),
        (a, b, field) => {
          const changed = { ...a, [field]: b[field] };
          const isSame = JSON.stringify(a[field]) === JSON.stringify(b[field]);
          expect(canonicalContent(changed) === canonicalContent(a)).toBe(isSame);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('E-14 can be read back whole, so nothing on the paper escapes the hash', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(JSON.parse(canonicalContent(model))).toEqual({ format: 'tongban-document-1', model });
      }),
    );
  });

  it('E-14 does not depend on the order in which the fields were written', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const reversed = Object.fromEntries(Object.entries(model).reverse()) as unknown as DocumentModel;
        expect(canonicalContent(reversed)).toBe(canonicalContent(model));
      }),
    );
  });

  it('RFC 8785 sorts keys and writes no white space', () => {
    expect(canonicalContent(SAMPLE_DOCUMENTS.receipt_slip)).toMatch(
      /^\{"format":"tongban-document-1","model":\{"addressee":"[^"]+","closing":\["/,
    );
  });

  it('E-14 a model that is not plain text is a bug', () => {
    const model = { ...SAMPLE_DOCUMENTS.certificate, number: 7 } as unknown as DocumentModel;
    expect(() => canonicalContent(model)).toThrow(TypeError);
  });
});

function fieldsOf(model: DocumentModel): (keyof DocumentModel)[] {
  return Object.keys(model) as (keyof DocumentModel)[];
}
