import { conditionQuestions, handlingOf } from '@tongban/domain/catalogue';
import { dateInShanghai } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { owedMaterials } from '../../../features/cases/index.ts';
import { type DemoCounty, openDemoCounty, READY } from '../../../features/cases/testing/demo-county.ts';
import { SAMPLE_PDF } from '../../../features/cases/testing/sample-file.ts';
import { loadReferenceData, validApplication } from '../../../features/catalogue/index.ts';
import { onEngines } from '../../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../../testing/test-app.ts';
import { formOf } from '../../testing/form-of.ts';
import { expectSoundPage } from '../../testing/html-rules.ts';
import { openVisitor } from '../../testing/visitor.ts';

const { guides } = loadReferenceData();
const applied = [...guides.values()].filter((guide) => handlingOf(guide) !== 'payment_order');
const paid = [...guides.values()].filter((guide) => handlingOf(guide) === 'payment_order');

onEngines('applying online for every item', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  it('R-2.1.1 45 items are applied for, four are paid', () => {
    expect([applied.length, paid.length]).toEqual([45, 4]);
  });

  it.each(applied.map((guide) => [guide.itemId, guide] as const))(
    'R-1.1.6 %s: from the guide to the receipt, every kind of field filled in',
    async (itemId, guide) => {
      const visitor = openVisitor(county.app);
      const township = county.townshipId(READY);
      const { applicant, answers } = validApplication(guide, {
        n: 7,
        countyName: '曹县',
        townshipName: READY,
        regionCode: '371721',
        today: dateInShanghai(TEST_NOW),
        withOptional: true,
      });
      const path = `/items/${itemId}`;
      await visitor.get(`${path}/apply?county=${county.countyId}`);
      const begun = await visitor.post(`${path}/apply`, { county: county.countyId, place: 'hall' });
      const draft = (begun.location ?? '').replace(/\/applicant$/, '');
      const pages = [await visitor.follow(begun)];
      const next = async (
        answer: Promise<{ status: number; html: string; location: string | undefined }>,
      ) => {
        const { status, html, location } = await answer;
        expect(status, html.match(/<ul class="plain-list">.*?<\/ul>|error-summary.{0,900}/su)?.[0]).toBe(303);
        pages.push(await visitor.get((location ?? '').replace(/#.*$/, '')));
      };
      await next(
        visitor.post(`${draft}/applicant`, { ...applicant, contactName: applicant.contactName ?? '' }),
      );
      await next(visitor.post(`${draft}/form`, formOf(guide.formFields, answers, township)));
      const questions = conditionQuestions(guide.materials);
      if (questions.length > 0) {
        const no = Object.fromEntries(questions.map(({ id }) => [id, 'no']));
        await next(visitor.post(`${draft}/questions`, no));
      }
      const fields = guide.formFields.filter(({ type }) => type === 'file');
      const wanted = [...owedMaterials(guide, []).map(({ id }) => id), ...fields.map(({ id }) => id)];
      if (wanted.length > 0) {
        const files = wanted.map((id) => ({ field: `file.${id}`, name: `${id}.pdf`, content: SAMPLE_PDF }));
        await next(visitor.postFiles(`${draft}/materials`, {}, files));
      }
      for (const page of pages) expectSoundPage(page.html);
      const submitted = await visitor.post(`${draft}/check`, {});
      expect(submitted.location, submitted.html).toMatch(/^\/receipts\//);
      const stored = await county.ctx.database.db
        .selectFrom('service_case')
        .select('state')
        .where('item_id', '=', itemId)
        .executeTakeFirstOrThrow();
      expect(stored.state.materials.map(({ materialId }) => materialId).sort()).toEqual([...wanted].sort());
    },
  );

  it.each(paid.map(({ itemId }) => itemId))('E-47 %s is paid, not applied for', async (itemId) => {
    const answer = await openVisitor(county.app).get(`/items/${itemId}/apply?county=${county.countyId}`);
    expect(answer).toMatchObject({ status: 303, location: `/pay/${itemId}` });
  });
});
