import { renderToStaticMarkup as render } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AddressInput } from './address-input.tsx';
import { CheckboxInput } from './checkbox-input.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { fieldId } from './field-wiring.ts';
import { FileInput } from './file-input.tsx';
import { Form } from './form.tsx';
import { NumberInput } from './number-input.tsx';
import { SelectInput } from './select-input.tsx';
import { TableInput } from './table-input.tsx';
import { TextInput } from './text-input.tsx';

describe('fields', () => {
  it('tie label, hint, source and error to the control', () => {
    const html = render(
      <TextInput
        name="shop"
        label="店名"
        hint="与牌匾一致"
        source="由执照带出"
        error="请填写店名"
        value="槐树"
      />,
    );
    expect(html).toContain('<label class="field-label" for="f-shop">店名</label>');
    expect(html).toContain('aria-describedby="f-shop-hint f-shop-source f-shop-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('需要修改：');
  });

  it('are required unless marked 选填', () => {
    expect(render(<TextInput name="a" label="甲" />)).toContain('required=""');
    const optional = render(<TextInput name="a" label="甲" optional />);
    expect(optional).not.toContain('required');
    expect(optional).toContain('（选填）');
  });

  it('give back what was typed, escaped', () => {
    const html = render(<TextInput name="a" label="<b>甲</b>" value={'"><script>alert(1)</script>'} />);
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(html).toContain('&lt;b&gt;甲&lt;/b&gt;');
    expect(html).not.toContain('<script>');
  });

  it('read the unit of a number with it', () => {
    const html = render(<NumberInput name="area" label="面积" unit="平方米" whole />);
    expect(html).toContain('aria-describedby="f-area-unit"');
    expect(html).toContain('inputMode="numeric"');
  });

  it('lead the error summary to the first control of a group', () => {
    const choices = [
      { value: '1', label: '一' },
      { value: '2', label: '二' },
    ];
    expect(render(<CheckboxInput name="k" label="类" choices={choices} value={['2']} />)).toMatch(
      /id="f-k" name="k" value="1"\/>.*id="f-k-2" name="k" checked="" value="2"/,
    );
    expect(render(<AddressInput name="at" label="地址" areas={[]} />)).toContain(
      '<select id="f-at" name="at.township"',
    );
  });

  it('choose nothing beforehand in a select', () => {
    const html = render(<SelectInput name="s" label="类" choices={[{ value: '1', label: '一' }]} />);
    expect(html).toContain('<option value="" selected="">请选择</option>');
  });

  it('do not demand a file again that is already there', () => {
    const uploaded = [{ id: 'u1', name: 'a.jpg', size: '1 MB' }];
    const html = render(<FileInput name="m" label="材料" uploaded={uploaded} />);
    expect(html).not.toContain('required');
    expect(html).toContain('value="remove:u1" aria-label="删除a.jpg" name="fileAction"');
  });
});

describe('repeatable rows', () => {
  const columns = [{ key: 'name', label: '姓名', kind: 'text' as const }];

  it('work by posting: one row at least, cells by index, buttons with a verb', () => {
    const none = render(<TableInput name="staff" label="人员" rowWord="人员" columns={columns} rows={[]} />);
    expect(none).toContain('name="staff[0].name"');
    expect(none).not.toContain('remove:');
    const two = render(
      <TableInput name="staff" label="人员" rowWord="人员" columns={columns} rows={[{}, { name: '乙' }]} />,
    );
    expect(two).toContain('value="remove:staff:1" aria-label="删除人员2" name="rowAction"');
    expect(two).toContain('value="add:staff" name="rowAction"');
  });

  it('stop at the greatest number of rows and show the error of a cell', () => {
    const html = render(
      <TableInput
        name="staff"
        label="人员"
        rowWord="人员"
        columns={columns}
        rows={[{}]}
        maxRows={1}
        cellErrors={{ 'staff[0].name': '请填写姓名' }}
      />,
    );
    expect(html).not.toContain('add:staff');
    expect(html).toContain(`id="${fieldId('staff[0].name')}-error"`);
  });
});

describe('forms', () => {
  it('§9 send token, then key, and let Enter press a plain button first', () => {
    const html = render(
      <Form action="/x" csrfToken="t" idempotencyKey="k" hidden={{ step: '2' }}>
        <p>内容</p>
      </Form>,
    );
    expect(html).toMatch(
      /name="_csrf".*name="idempotencyKey".*name="step".*<button type="submit" class="visually-hidden"/,
    );
    expect(html).toContain('noValidate=""');
  });

  it('list mistakes as links, and nothing when there are none', () => {
    expect(render(<ErrorSummary errors={[]} />)).toBe('');
    const html = render(<ErrorSummary errors={[{ name: 'staff[0].name', message: '请填写姓名' }]} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain('href="#f-staff-0-name"');
  });
});
