import type { SubmitCase } from '@tongban/contract';
import {
  constructionApplication,
  eateryApplication,
  ID_NUMBER,
} from '../../../apps/server/src/features/cases/testing/applications.ts';
import {
  type DemoCounty,
  ENDING,
  READY,
} from '../../../apps/server/src/features/cases/testing/demo-county.ts';
import type { StaffHeaders } from '../../../apps/server/src/testing/test-app.ts';
import { upload } from './upload.ts';

/** A case of one place, and what nobody elsewhere may read of it. */
export interface ForeignCase {
  readonly caseId: string;
  readonly fileId: string;
  readonly number: string;
  /** Township that it was handed in at; null = the county hall. */
  readonly townshipName: string | null;
  readonly itemId: string;
  readonly itemNo: number;
  readonly applicantName: string;
  readonly idNumber: string;
  readonly phone: string;
  /** Words of the case that must stand in no answer to a stranger. */
  readonly secrets: readonly string[];
}

/** One case each at 庄寨镇, 普连集镇 and the county hall, handed in through the API with a file. */
export async function handInCases(county: DemoCounty): Promise<readonly ForeignCase[]> {
  const hallTownship = { townships: [county.townshipId('魏湾镇')] };
  return [
    await handIn(county, 'window1', READY, eateryApplication(county, READY)),
    await handIn(county, 'window3', ENDING, constructionApplication(county, ENDING)),
    await handIn(county, 'hall', null, eateryApplication(county, null, hallTownship)),
  ];
}

async function handIn(
  county: DemoCounty,
  clerk: string,
  townshipName: string | null,
  application: SubmitCase,
): Promise<ForeignCase> {
  const headers = await county.loginAs(clerk);
  const applicant = { ...application.applicant, name: `${townshipName ?? '县大厅'}来的申请人` };
  const fileName = `${clerk}的材料.pdf`;
  const uploadId = await upload(county, headers, fileName);
  const materials = [{ materialId: 'application-form', uploadId }];
  const receipt = await submit(county, headers, { ...application, applicant, materials });
  return {
    ...receipt,
    fileId: uploadId,
    townshipName,
    itemId: application.itemId,
    itemNo: application.itemId === county.eatery ? 5 : 6,
    applicantName: applicant.name,
    idNumber: applicant.idNumber,
    phone: applicant.phone,
    secrets: [receipt.number, applicant.name, applicant.idNumber, applicant.phone, ID_NUMBER, fileName],
  };
}

async function submit(
  { app }: DemoCounty,
  headers: StaffHeaders,
  payload: SubmitCase,
): Promise<{ caseId: string; number: string }> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/cases',
    headers: { ...headers },
    payload,
  });
  if (response.statusCode !== 201) throw new Error(`No case was made: ${response.body}`);
  const { caseId, number } = response.json();
  return { caseId, number };
}
