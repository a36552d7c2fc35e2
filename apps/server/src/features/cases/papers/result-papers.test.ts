import { handlingOf } from '@tongban/domain/catalogue';
import { missingMandatory } from '@tongban/domain/certificate';
import { localDate } from '@tongban/domain/time';
import { describe, expect, it } from 'vitest';
import {
  BUNDLED_DATA_DIR,
  findItem,
  listItems,
  loadReferenceData,
  validApplication,
} from '../../catalogue/index.ts';
import { type CertificateTemplate, loadCertificateTemplates } from '../certificate-templates.ts';
import { certificateOf } from './certificate-of.ts';

const reference = loadReferenceData();
const templates = loadCertificateTemplates(BUNDLED_DATA_DIR);
const found = listItems(reference).map(({ id }) => {
  const item = findItem(reference, id);
  if (!item) throw new Error(id);
  return item;
});
const ofCases = found.filter(({ guide }) => handlingOf(guide) === 'case');
const others = found.filter(({ guide }) => handlingOf(guide) !== 'case');
const today = localDate('2026-03-16');
const place = { countyName: '曹县', townshipName: '庄寨镇', regionCode: '371721', today };
const HEAD = {
  organ: { name: '曹县行政审批服务局', kind: 'county_department' as const },
  number: '示例-准01',
  issuedOn: '2026-03-16',
  sealText: '曹县行政审批服务局审批专用章',
};

function templateOf(itemId: string): CertificateTemplate {
  const template = templates.get(itemId);
  if (!template) throw new Error(`${itemId} has no result paper.`);
  return template;
}

describe('result papers (L-38)', () => {
  it('design §5 every item decided here has one, an item of an outside system or a payment none', () => {
    expect(ofCases).toHaveLength(38);
    expect(ofCases.filter(({ item }) => !templates.has(item.id))).toEqual([]);
    expect(others.filter(({ item }) => templates.has(item.id))).toEqual([]);
    expect(templates.size).toBe(38);
  });

  it.each(ofCases.map((each) => [each.item.id, each] as const))(
    'E-14 %s: every row is of the guide, and only what the form may leave open may be left out',
    (id, { guide }) => {
      const { holder, fields, title, validYears } = templateOf(id);
      const field = (name: string) => guide.formFields.find((each) => each.id === name);
      expect(field(holder.field)?.required).toBe(true);
      for (const row of fields) {
        expect(field(row.field), row.field).toBeDefined();
        expect(row.optional === true, row.field).toBe(field(row.field)?.required === false);
      }
      if (typeof title !== 'string') {
        expect(Object.keys(title.titles)).toEqual(field(title.field)?.options);
      }
      if (typeof validYears === 'object' && validYears !== null) {
        expect(field(validYears.field)?.options).toEqual(
          expect.arrayContaining(Object.keys(validYears.years)),
        );
      }
    },
  );

  it.each(ofCases.map((each) => [each.item.id, each] as const))(
    'E-14 %s: no paper of a valid application has a blank',
    (id, each) => {
      for (let n = 0; n < 40; n += 1) {
        for (const withOptional of [true, false]) {
          const { answers } = validApplication(each.guide, {
            ...place,
            n,
            withOptional,
            filesOf: () => ['f'],
          });
          const granted = { ...each, caseNumber: '371721-2026-000001-1' };
          const { model } = certificateOf(templateOf(id), granted, answers, HEAD);
          expect(missingMandatory(model), JSON.stringify(model)).toEqual([]);
        }
      }
    },
  );

  it('R-2.1.1 what is no licence speaks of none', () => {
    const papers = ofCases
      .filter(({ item }) => item.powerType !== 'licence')
      .map((each) => {
        const { answers } = validApplication(each.guide, { ...place, n: 1 });
        const granted = { ...each, caseNumber: '371721-2026-000001-1' };
        return certificateOf(templateOf(each.item.id), granted, answers, HEAD).model;
      });
    expect(papers).toHaveLength(10);
    // The filing for pre-packed food is called 食品经营许可(仅销售预包装食品) by the annex itself.
    const words = papers.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
    expect(
      words.filter((text) => text.replace('食品经营许可(仅销售预包装食品)', '').includes('许可')),
    ).toEqual([]);
  });

  it('L-38 a term stands on a paper only where the guide says it in years', () => {
    const termed = ofCases.filter(({ item }) => templateOf(item.id).validYears !== null);
    expect(termed.map(({ item, guide }) => [item.catalogueNo, guide.result.validity])).toEqual([
      [4, '5年'],
      [5, '3年'],
      [8, '3年'],
      [11, '6年'],
      [13, '5年'],
      [14, '5年'],
      [15, '3年'],
      [16, '3年'],
      [20, '4年'],
      [23, '2年'],
      [30, '3年'],
      [32, '1年'],
    ]);
  });

  it('L-38 the term of a paper is the number of years that the guide says, and where it says one there is a term', () => {
    const years = ofCases.map(({ item }) => {
      const { validYears } = templateOf(item.id);
      const said = typeof validYears === 'object' ? Object.values(validYears?.years ?? {}) : [validYears];
      return [item.id, [...new Set(said)]] as const;
    });
    const ofGuides = ofCases.map(({ item, guide }) => {
      const plain = /^(\d+)年$/u.exec(guide.result.validity ?? '')?.[1];
      return [item.id, plain === undefined ? [] : [Number(plain)]] as const;
    });
    expect(years).toEqual(ofGuides);
  });
});
