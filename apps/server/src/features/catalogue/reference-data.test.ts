import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  delegatingChoices,
  limitsOf,
  needsDesignation,
  POWER_TYPE_TERMS,
  TOWNSHIP_KINDS,
} from '@tongban/domain/catalogue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allTownships } from './find-region.ts';
import { ReferenceDataError } from './read-data-file.ts';
import { BUNDLED_DATA_DIR, loadReferenceData } from './reference-data.ts';

const reference = loadReferenceData();
const read = (name: string) => readFileSync(join(BUNDLED_DATA_DIR, name), 'utf8');
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const withoutBlanks = (text: string) => text.replace(/\s+/g, '');

describe('data/catalogue.json', () => {
  it('R-2.1.2 equals the annex of the founding document, character for character', () => {
    const annex = read('source/founding-document.txt').split('事项指导目录\n').at(-1) ?? '';
    const table = withoutBlanks(annex.slice(0, annex.indexOf('抄送'))).replaceAll(
      '序号事项名称权力类型赋权部门监管部门',
      '',
    );
    const rows = reference.items.map(
      (item) =>
        `${item.catalogueNo}${item.name}${POWER_TYPE_TERMS[item.powerType].name}` +
        item.delegatingDepartment +
        item.supervisingDepartment,
    );
    expect(rows).toHaveLength(49);
    expect(table).toBe(withoutBlanks(rows.join('')));
  });

  it('R-1.9 licences 1–33, other powers 34–37, confirmations 38–39, public services 40–49', () => {
    const numbersOf = (type: string) =>
      reference.items.filter((item) => item.powerType === type).map((item) => item.catalogueNo);
    const span = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index);
    expect(numbersOf('licence')).toEqual(span(1, 33));
    expect(numbersOf('other_power')).toEqual(span(34, 37));
    expect(numbersOf('confirmation')).toEqual(span(38, 39));
    expect(numbersOf('public_service')).toEqual(span(40, 49));
  });

  it('R-1.9 rows 31–33, 38–39 and 46–49 have no approval bureau to choose', () => {
    const single = reference.items.filter((item) => delegatingChoices(item).length === 1);
    expect(single.map((item) => item.catalogueNo)).toEqual([31, 32, 33, 38, 39, 46, 47, 48, 49]);
  });
});

describe('data/guides', () => {
  it('design §5 the guides say of the same items as the rule that only a designated township decides them', () => {
    const guides = [...reference.guides.values()];
    expect(guides.filter(({ delegationAdvice }) => delegationAdvice.needsDesignation)).toEqual(
      guides.filter(({ itemId }) => needsDesignation(itemId)),
    );
    // Row 39 alone; what a guide advises stands open to every township.
    const designated = guides.filter(({ itemId }) => needsDesignation(itemId));
    expect(designated.map(({ name, delegationAdvice: { mode } }) => [name, mode])).toEqual([
      ['内地居民婚姻登记', 'entrusted_acceptance'],
    ]);
  });

  it('says what the source said: the digest of data/README.md', () => {
    const files = readdirSync(join(BUNDLED_DATA_DIR, 'guides')).sort();
    const all = files.map((file) => JSON.parse(read(`guides/${file}`)));
    const { guides, ...copies }: Record<string, string> = JSON.parse(read('source/digests.json'));
    expect(digest(JSON.stringify(all))).toBe(guides);
    expect(Object.keys(copies)).toHaveLength(4);
    for (const [file, wanted] of Object.entries(copies))
      expect([file, digest(read(file))]).toEqual([file, wanted]);
  });

  it('R-2.1.1 every item has one guide, with its own revision and limits in one unit', () => {
    expect(reference.guides.size).toBe(49);
    const guides = [...reference.guides.values()];
    expect(new Set(guides.map((guide) => guide.revision)).size).toBe(49);
    for (const guide of guides) expect(limitsOf(guide).dueDays).toBeLessThanOrEqual(guide.statutoryDays);
  });

  it('design §5 seven items are decided in a national or provincial system, 46–49 are collected for companies', () => {
    const numbersOf = (test: (id: string) => boolean) =>
      reference.items.filter((item) => test(item.id)).map((item) => item.catalogueNo);
    const isExternal = (id: string) => reference.guides.get(id)?.decisionSystem.kind === 'external';
    const isCollected = (id: string) =>
      reference.guides.get(id)?.delegationAdvice.mode === 'collection_service';
    expect(numbersOf(isExternal)).toEqual([1, 2, 3, 31, 33, 38, 39]);
    expect(numbersOf(isCollected)).toEqual([46, 47, 48, 49]);
  });

  it('what is not known stays null and is shown as 待县补充', () => {
    const materials = [...reference.guides.values()].flatMap((guide) => guide.materials);
    expect(materials.every((material) => material.legalBasis === null && material.deferrable === null)).toBe(
      true,
    );
  });
});

describe('data/regions.json', () => {
  it('requirements §4.1: ten county-rank areas, 167 townships, 34 街道, 127 镇, 6 乡', () => {
    const townships = allTownships(reference);
    expect(reference.counties).toHaveLength(10);
    expect(
      TOWNSHIP_KINDS.map((kind) => townships.filter((township) => township.kind === kind).length),
    ).toEqual([34, 127, 6]);
    expect(new Set(townships.map((township) => township.id)).size).toBe(167);
    expect(new Set(townships.map((township) => township.code)).size).toBe(167);
  });

  it('ids are not codes: a code may change, an id may not (E-05)', () => {
    for (const region of [...reference.counties, ...allTownships(reference)])
      expect(region.id).not.toContain(region.code);
  });
});

describe('data/law', () => {
  it('nothing is cited from a text that was not read (requirements §6)', () => {
    const unread = reference.laws.filter((law) => !law.checked);
    expect(unread.map((law) => law.title)).toEqual(['山东省行政程序规定']);
    expect(unread.flatMap((law) => law.articles)).toEqual([]);
  });
});

describe('loadReferenceData', () => {
  let dataDir = '';
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'tongban-data-'));
    cpSync(BUNDLED_DATA_DIR, dataDir, { recursive: true });
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const spoil = (name: string, from: string, to: string) => {
    const path = join(dataDir, name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const guide = 'guides/05-small-workshop-eatery-registration.json';

  it.each([
    ['an unknown type of field', guide, '"type": "table"', '"type": "grid"', `${guide} formFields.9.type`],
    ['a field of the schema left out', guide, '"instant": false,', '', `${guide} instant`],
    [
      'a name unlike the catalogue',
      guide,
      '"name": "食品小作坊、小餐饮登记"',
      '"name": "小作坊"',
      `${guide} name`,
    ],
    [
      'a promise longer than the law',
      guide,
      '"promisedDays": 5',
      '"promisedDays": 16',
      `${guide} promisedDays`,
    ],
    [
      'a step that stops the clock',
      guide,
      '"stopsClock": false',
      '"stopsClock": true',
      `${guide} steps.0.pauseKind`,
    ],
    ['a file that is no JSON', guide, '{', '', `${guide} (whole file)`],
    ['a row renumbered', 'catalogue.json', '"no": 49', '"no": 50', 'catalogue.json 48.no'],
    ['a township without id', 'regions.json', '"371702001"', '"371702999"', 'region-ids.json 371702999'],
    [
      'an event with a strange item',
      'life-events.json',
      '"itemNos": [\n     1\n',
      '"itemNos": [\n     99\n',
      'life-events.json open-restaurant',
    ],
    [
      'a law cited unread',
      'law/construction-law.json',
      '"checked": true',
      '"checked": false',
      'law/construction-law.json',
    ],
    [
      'synonyms of no item',
      'search-synonyms.json',
      '"dog-registration"',
      '"cat-registration"',
      'search-synonyms.json items.cat-registration',
    ],
  ])('refuses to start on %s, naming file and field', (_name, file, from, to, fault) => {
    spoil(file, from, to);
    expect(() => loadReferenceData(dataDir)).toThrow(ReferenceDataError);
    expect(() => loadReferenceData(dataDir)).toThrow(fault);
  });

  it('a guide keeps its revision when only its layout changes, and gets another with every word', () => {
    const before = reference.guides.get('dog-registration')?.revision;
    const file = 'guides/32-dog-registration.json';
    const text = readFileSync(join(dataDir, file), 'utf8');
    writeFileSync(join(dataDir, file), JSON.stringify(JSON.parse(text)));
    expect(loadReferenceData(dataDir).guides.get('dog-registration')?.revision).toBe(before);
    spoil(file, '"copies":1', '"copies":2');
    expect(loadReferenceData(dataDir).guides.get('dog-registration')?.revision).not.toBe(before);
  });
});
