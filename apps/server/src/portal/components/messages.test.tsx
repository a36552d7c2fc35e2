import { renderToStaticMarkup as render } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CertificateVerdict } from './certificate-verdict.tsx';
import { DataTable } from './data-table.tsx';
import { Icon } from './icon.tsx';
import { Pagination } from './pagination.tsx';
import { Receipt } from './receipt.tsx';
import { ReferenceMark } from './reference-mark.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { StepList } from './step-list.tsx';
import { UnknownMark } from './unknown-mark.tsx';

const checkedAt = { iso: '2026-11-24T01:00:00Z', text: '2026年11月24日 9时' };

describe('messages', () => {
  it('design §11: a refusal shows reason, basis, code and the next step, all of them', () => {
    const refusal = {
      reason: '尚未备案。',
      code: 'AUT-04',
      clause: '第三部分',
      next: '请到县政务大厅办理。',
    };
    const html = render(
      <RefusalNotice title="不能办理" refusals={[refusal, { ...refusal, code: 'AUT-05' }]} />,
    );
    for (const part of [
      '尚未备案。',
      '依据：第三部分',
      'AUT-04',
      'AUT-05',
      '怎么办：',
      '请到县政务大厅办理。',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('design §11: 参考 and 待县补充 explain themselves by title and to those who listen', () => {
    expect(render(<ReferenceMark />)).toMatch(
      /title="[^"]+尚未经县区确认[^"]*">参考<span class="visually-hidden">/,
    );
    expect(render(<UnknownMark />)).toMatch(/title="[^"]+">待县补充<span class="visually-hidden">/);
    expect(render(<UnknownMark word="待配置" />)).toContain('待配置');
  });

  it('§3.11 says states in words: steps and verdicts', () => {
    expect(render(<StepList steps={[{ title: '填写', state: 'current' }]} />)).toMatch(
      /aria-current="step".*正在进行/,
    );
    expect(render(<CertificateVerdict verdict="valid" code="c" checkedAt={checkedAt} rows={[]} />)).toContain(
      '有效',
    );
    const bad = (
      <CertificateVerdict
        verdict="not_valid"
        code="c"
        checkedAt={checkedAt}
        rows={[]}
        reason="已注销"
        next="请拨12345"
      />
    );
    expect(render(bad)).toMatch(/无效.*已注销.*请拨12345/);
    const missing = (
      <CertificateVerdict verdict="not_found" code="c" checkedAt={checkedAt} next="请检查核验码" />
    );
    expect(render(missing)).toMatch(/查无此证.*请检查核验码/);
  });

  it('anchors 2.2-1: a receipt shows number, code and time', () => {
    const html = render(
      <Receipt title="已收到" caseNo="N-1" code="K7M4QX" itemName="登记" receivedAt={checkedAt} />,
    );
    expect(html).toMatch(/办件编号.*N-1.*查询码.*K7M4QX.*<time dateTime="2026-11-24T01:00:00Z">/);
  });
});

describe('tables and pages', () => {
  it('keep their roles and labels when rows become cards', () => {
    const html = render(
      <DataTable
        caption="办件"
        columns={[
          { key: 'a', label: '事项' },
          { key: 'b', label: '天数', numeric: true },
        ]}
        rows={[{ id: '1', cells: { a: '登记', b: '3' } }]}
      />,
    );
    expect(html).toContain('<th scope="row" role="rowheader">登记</th>');
    expect(html).toContain('data-label="天数" class="numeric" role="cell">3</td>');
  });

  it('link only to pages that exist', () => {
    const at = (page: number, pageCount: number) =>
      render(<Pagination page={page} pageCount={pageCount} total={9} hrefOf={(n) => `?page=${n}`} />);
    expect(at(1, 1)).not.toContain('href');
    expect(at(1, 2)).not.toContain('rel="prev"');
    expect(at(2, 2)).toContain('href="?page=1"');
  });

  it('hide an icon beside a word and name one that stands alone', () => {
    expect(render(<Icon name="clock" />)).toContain('aria-hidden="true"');
    expect(render(<Icon name="clock" label="时间" />)).toContain('<title>时间</title>');
  });
});
