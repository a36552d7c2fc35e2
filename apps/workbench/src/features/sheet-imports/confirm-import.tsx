import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SheetImportView } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

/** The one act that writes: all drafts, or none. Afterwards the way to what comes next. */
export function ConfirmImport({ sheet }: { readonly sheet: SheetImportView }) {
  const { countyId, id: importId, kind, parts, state } = sheet;
  const client = useQueryClient();
  const confirming = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/sheet-imports/{countyId}/{importId}/confirmation', {
          params: { path: { countyId, importId } },
        }),
      ),
    onSuccess: () => client.invalidateQueries(),
  });
  const taken = parts.filter(({ isTaken }) => isTaken);
  const replaced = taken.filter(({ replaces }) => replaces !== null).length;
  if (state === 'taken') {
    return (
      <p className="sheet-next">
        {taken.length}个乡镇（街道）的草稿已经写入。
        {kind === 'lists' ? (
          <Link to="/governance/lists">到清单送审</Link>
        ) : (
          <Link to="/governance/agreements">到协议核定文本</Link>
        )}
      </p>
    );
  }
  if (taken.length === 0) {
    return <p className="sheet-next">表格的内容与现有的相同，没有需要导入的。</p>;
  }
  return (
    <div className="stack sheet-next">
      <p>
        将为{taken.length}个乡镇（街道）写入草稿
        {replaced > 0 && `，其中改写现有草稿${replaced}份`}。有一份不能写入，就全部不写入。
      </p>
      {confirming.error && <ProblemNotice problem={problemFrom(confirming.error)} />}
      <p>
        <Button type="primary" loading={confirming.isPending} onClick={() => confirming.mutate()}>
          确认导入
        </Button>
      </p>
    </div>
  );
}
