import { instant, type LocalDate, localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { insertCertificate, markIssued } from './certificates.store.ts';
import { readCase, submitCase, verifyCertificate } from './index.ts';
import { eateryApplication } from './testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { doneValue } from './testing/outcomes.ts';
import { paperOf, tell } from './testing/tell.ts';

const CODE = '7ZXCVB1234567890QWERTYAS9K';
const TITLE = '食品小作坊登记证（示例）';
const NUMBER = '示例-准01';
const LINK = {
  gate: 'agreement',
  recordId: 'agreement-1',
  title: '委托协议',
  number: '示例〔2025〕1号',
  organName: '曹县行政审批服务局',
  from: localDate('2025-01-01'),
  until: null,
  clause: 'R-3.2.1',
} as const;

onEngines('verifying a certificate', (engine) => {
  let county: DemoCounty;
  let caseId: string;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const actor = await county.actorIn('township_window_clerk', READY);
    const command = eateryApplication(county, READY);
    ({ caseId } = doneValue(await submitCase(county.ctx, { kind: 'staff', actor }, command, null)));
    await decide();
  });
  afterAll(() => county.close());

  /** The decision, and the certificate as it is sealed; the two years of its term end with 2028-03-15. */
  async function decide() {
    const approver = await county.actorIn('township_approver', READY);
    const organ = (await county.actorIn('county_approver')).appointments[0]?.organisationId ?? '';
    await tell(
      county,
      caseId,
      { personId: approver.personId, organisationId: organ },
      async ({ tx, state, keep }) => {
        await insertCertificate(tx, certificateOf(county.countyId, caseId, county.eatery, organ));
        return [
          {
            type: 'caseDecided',
            typeVersion: 1,
            payload: {
              outcome: 'granted',
              mode: 'entrusted_decision',
              deciderId: approver.personId,
              place: state.intakePlace,
              decidingOrganId: organ,
              reason: null,
              document: {
                kind: 'certificate',
                number: NUMBER,
                contentDigest: 'd'.repeat(64),
                content: await keep('document', paperOf(TITLE, NUMBER)),
                verificationCode: CODE,
                validUntil: localDate('2028-03-15'),
              },
              chain: [LINK],
            },
          },
        ];
      },
    );
  }
  const verify = (code = CODE) => verifyCertificate(county.ctx, code);
  const issue = (on: LocalDate) =>
    inTransaction(county.ctx.database, (tx) => markIssued(tx, county.countyId, caseId, on));

  it('R-1.2.11 the case shows title and organ as they stand on the paper', async () => {
    const clerk = await county.actorIn('township_window_clerk', READY);
    const { decision, history } = doneValue(await readCase(county.ctx, clerk, caseId));
    expect(decision).toMatchObject({
      outcomeName: '准予许可',
      organName: '曹县行政审批服务局',
      deciderName: '张庆华',
      placeName: '庄寨镇便民服务中心',
      documentTitle: TITLE,
      documentNumber: NUMBER,
      chain: [{ gate: 'agreement' }],
    });
    expect(history.at(-1)).toMatchObject({ name: '作出决定', summary: `准予许可，文书${NUMBER}` });
  });

  it('a code that no paper bears is not found', async () => {
    for (const code of ['', 'x', `${CODE}0`]) {
      expect(await verify(code)).toMatchObject({
        verdict: 'not_found',
        documentTitle: null,
        chain: [],
        demo: true,
      });
    }
  });

  it('a paper that has not been handed out proves nothing and names nobody', async () => {
    expect(await verify()).toMatchObject({
      verdict: 'not_issued',
      documentTitle: TITLE,
      organName: '曹县行政审批服务局',
      holderMasked: null,
      chain: [],
    });
  });

  it('R-1.2.9 an issued one is valid, with the chain by which it was decided, however the code is typed', async () => {
    await issue(localDate('2026-03-16'));
    const typed = ` ${CODE.slice(0, 6).toLowerCase()}-${CODE.slice(6)} `;
    expect(await verify(typed)).toEqual({
      verdict: 'valid',
      documentTitle: TITLE,
      documentNumber: NUMBER,
      organName: '曹县行政审批服务局',
      sealName: '曹县行政审批服务局2号公章（示例）',
      itemName: expect.stringContaining('小作坊'),
      holderMasked: '石**',
      issuedOn: '2026-03-16',
      validUntil: '2028-03-15',
      contentDigest: 'd'.repeat(64),
      chain: [LINK],
      demo: true,
    });
  });

  it('the last day of the term is valid, the day after is not', async () => {
    county.setClock(instant('2028-03-15T15:59:59.999Z'));
    expect((await verify()).verdict).toBe('valid');
    county.setClock(instant('2028-03-15T16:00:00.000Z'));
    expect((await verify()).verdict).toBe('expired');
  });
});

function certificateOf(countyId: string, caseId: string, itemId: string, organId: string) {
  return {
    county_id: countyId,
    id: '01840000-0000-7000-8000-0000000000c1',
    case_id: caseId,
    kind: 'certificate',
    title: TITLE,
    number: NUMBER,
    verification_code: CODE,
    item_id: itemId,
    organ_id: organId,
    organ_name: '曹县行政审批服务局',
    seal_id: 'seal-1',
    seal_name: '曹县行政审批服务局2号公章（示例）',
    holder_masked: '石**',
    sealed_on: localDate('2026-03-16'),
    issued_on: null,
    valid_until: localDate('2028-03-15'),
    content_digest: 'd'.repeat(64),
    file_id: '01840000-0000-7000-8000-0000000000f1',
    file_digest: 'e'.repeat(64),
  };
}
