import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { PostingSheetView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { Field } from '../../shell/field.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { pastedRows, textOfRows } from './pasted-rows.ts';
import { PostingSheet } from './posting-sheet.tsx';
import { SheetFile } from './sheet-file.tsx';
import { STAFFING_KEY, staffingChoicesQuery } from './staffing-queries.ts';
import './staffing.css';

/** 批量登记任岗: a sheet is pasted or read from a file, checked without recording, and then taken as a batch. */
export function ImportPostingsPage() {
  const choices = useQuery(staffingChoicesQuery);
  return (
    <>
      <PageHead
        title="批量登记任岗"
        above={<Link to="/governance/appointments">岗位管理</Link>}
        note="按模板填表，上传或者复制粘贴。先预检，有一处问题就一行也不登记；登记以后由安全管理员开通账号。"
      >
        <a className="tool-link" href="/api/v1/governance/appointment-template" download>
          下载模板
        </a>
      </PageHead>
      <ReadPage title="批量登记任岗" query={choices}>
        {({ counties }) =>
          counties[0] === undefined ? (
            <p className="soft">您没有可以登记任岗的县区。</p>
          ) : (
            <ImportForm countyId={counties[0].id} />
          )
        }
      </ReadPage>
    </>
  );
}

function ImportForm({ countyId }: { readonly countyId: string }) {
  const [text, setText] = useState('');
  const [batchId, setBatchId] = useState(newId);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const rows = pastedRows(text);
  const checking = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/governance/appointment-sheet-checks', { body: { countyId, rows } })),
  });
  const starting = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/governance/appointment-batches', { body: { countyId, rows, batchId } })),
    onSuccess: async (key) => {
      await queries.invalidateQueries({ queryKey: STAFFING_KEY });
      await navigate({ to: '/governance/batches/$countyId/$batchId', params: key });
    },
  });
  const change = (next: string) => {
    setText(next);
    setBatchId(newId());
    checking.reset();
    starting.reset();
  };
  return (
    <div className="page-form import-form">
      <SheetFile onRows={(read) => change(textOfRows(read))} />
      <Field
        label="表格内容"
        id="posting-rows"
        required
        help="可以从表格软件连同列名一起复制，粘贴到这里。列名：姓名、任职机构、岗位、用工性质、起始日期、截止日期、账号名。"
      >
        <Input.TextArea
          id="posting-rows"
          className="sheet-text"
          rows={10}
          value={text}
          onChange={({ target: { value } }) => change(value)}
        />
      </Field>
      {checking.isError && <ProblemNotice problem={problemFrom(checking.error)} />}
      <div className="page-tools">
        <Button disabled={text.trim() === ''} loading={checking.isPending} onClick={() => checking.mutate()}>
          预检
        </Button>
      </div>
      {checking.data && <PostingSheet of={checking.data} />}
      {starting.isError && <ProblemNotice problem={problemFrom(starting.error)} />}
      {isTakeable(checking.data) && (
        <div className="page-tools">
          <Button type="primary" loading={starting.isPending} onClick={() => starting.mutate()}>
            登记{checking.data.postings.length}项任岗
          </Button>
        </div>
      )}
    </div>
  );
}

function isTakeable(sheet: PostingSheetView | undefined): sheet is PostingSheetView {
  return sheet !== undefined && sheet.problem === null && sheet.faults.length === 0;
}
