import { useMutation } from '@tanstack/react-query';
import type { OutsideLookUp as LookUp } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf, problemFrom } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';

interface OutsideLookUpProps {
  readonly caseId: string;
  readonly onFound: (result: NonNullable<LookUp['result']>) => void;
}

/** 取回结果: asks the outside system and puts its answer into the form; nothing is recorded by it. */
export function OutsideLookUp({ caseId, onFound }: OutsideLookUpProps) {
  const asking = useMutation({
    mutationFn: (): Promise<LookUp> =>
      answerOf(api.POST('/api/v1/cases/{caseId}/outside-lookups', { params: { path: { caseId } } })),
    onSuccess: ({ result }) => {
      if (result) onFound(result);
    },
  });
  return (
    <div className="field">
      <Button size="large" loading={asking.isPending} onClick={() => asking.mutate()}>
        取回结果
      </Button>
      <p className="help" role="status">
        {wordsOf(asking.data)}
      </p>
      {asking.error && <ProblemNotice problem={problemFrom(asking.error)} />}
    </div>
  );
}

function wordsOf(answer: LookUp | undefined): string {
  if (answer === undefined) return '从外部系统取回编号、日期和结果，由您核对后登记。';
  return answer.result === null
    ? `已报送外部系统（受理号${answer.reference}），对方尚未办结，请稍后再取回。`
    : `已取回（受理号${answer.reference}），请逐项核对后确认登记。`;
}
