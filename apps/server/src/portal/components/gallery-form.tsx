import { Section } from '../layout/section.tsx';
import { AddressInput } from './address-input.tsx';
import { Button } from './button.tsx';
import { CheckboxInput } from './checkbox-input.tsx';
import { CreditCodeInput } from './credit-code-input.tsx';
import { DateInput } from './date-input.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FileInput } from './file-input.tsx';
import { Form } from './form.tsx';
import { areas, errors, staffColumns, staffRows } from './gallery-content.ts';
import { IdNumberInput } from './id-number-input.tsx';
import { LinkButton } from './link-button.tsx';
import { MoneyInput } from './money-input.tsx';
import { NumberInput } from './number-input.tsx';
import { PhoneInput } from './phone-input.tsx';
import { RadioInput } from './radio-input.tsx';
import { SelectInput } from './select-input.tsx';
import { TableInput } from './table-input.tsx';
import { TextInput } from './text-input.tsx';
import { TextareaInput } from './textarea-input.tsx';

/** Every input of the gallery in one form that came back with mistakes. */
export function GalleryForm({ csrfToken }: { readonly csrfToken: string }) {
  const wrong = (name: string): string | undefined => errors.find((error) => error.name === name)?.message;
  return (
    <Section id="form" title="填写" note="没有注明“选填”的，都要填写。">
      <ErrorSummary errors={errors} />
      <Form action="/gallery" csrfToken={csrfToken} idempotencyKey="gallery-1" files>
        <TextInput name="shopName" label="店铺名称" hint="与门头牌匾一致。" value="老槐树羊肉汤馆" />
        <IdNumberInput
          name="idNumber"
          label="经营者身份证号码"
          value="37290119640230123X"
          error={wrong('idNumber')}
        />
        <CreditCodeInput name="creditCode" label="统一社会信用代码" optional />
        <PhoneInput name="phone" label="联系电话" error={wrong('phone')} />
        <AddressInput name="address" label="经营场所" areas={areas} value={{ detail: '安兴街16号' }} />
        <NumberInput
          name="area"
          label="经营场所面积"
          unit="平方米"
          value="86.5"
          source="由不动产登记信息带出，请核对。"
        />
        <MoneyInput name="capital" label="投入资金" optional />
        <DateInput name="openOn" label="计划开业日期" error={wrong('openOn')} />
        <RadioInput
          name="channel"
          label="结果怎么领"
          value="centre"
          choices={[
            { value: 'centre', label: '到便民服务中心领取', hint: '带上身份证，随到随领。' },
            { value: 'mail', label: '邮寄到家' },
            { value: 'electronic', label: '只要电子证照' },
          ]}
        />
        <SelectInput
          name="kind"
          label="经营类别"
          choices={[
            { value: 'noodle', label: '面食' },
            { value: 'soup', label: '汤类' },
          ]}
          groups={[{ label: '其他', choices: [{ value: 'other', label: '以上都不是' }] }]}
        />
        <CheckboxInput
          name="equipment"
          label="店内设备"
          optional
          value={['fridge']}
          choices={[
            { value: 'fridge', label: '冷藏柜' },
            { value: 'steriliser', label: '消毒柜' },
          ]}
        />
        <TableInput
          name="staff"
          label="从业人员"
          rowWord="人员"
          columns={staffColumns}
          rows={staffRows}
          optional
        />
        <FileInput
          name="healthProof"
          label="健康证明"
          hint="照片或PDF，每份不超过20 MB，可以一次选多份。"
          accept="image/*,application/pdf"
          multiple
          uploaded={[{ id: 'f1', name: '健康证明-第1页.jpg', size: '1.2 MB', href: '/files/f1' }]}
        />
        <TextareaInput name="remark" label="还想说明的情况" maxLength={300} optional />
        <div className="actions">
          <Button>保存并继续</Button>
          <LinkButton href="/items" kind="secondary">
            稍后再填
          </LinkButton>
        </div>
      </Form>
    </Section>
  );
}
