import { Link } from '@tanstack/react-router';
import type { AgreementPaperView } from '@tongban/contract';
import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { ActProblem } from './act-problem.tsx';
import { usePaperAct } from './use-paper-act.ts';

/** Announces what of the agreement was not announced yet: one act an item, run as a batch (L-24, R-8.1.1). */
export function AnnounceForm({ paper: { row, items, today } }: { readonly paper: AgreementPaperView }) {
  const { countyId, townshipId } = row;
  const [batchId] = useState(newId);
  const [announcedOn, setAnnouncedOn] = useState<string>(today);
  const [place, setPlace] = useState('');
  const open = items.filter((item) => item.announcedOn === null);
  const announcing = usePaperAct(() =>
    answerOf(
      api.POST('/api/v1/counties/{countyId}/announcements', {
        params: { path: { countyId } },
        body: { batchId, announcedOn, place, pairs: open.map(({ id }) => ({ townshipId, itemId: id })) },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    announcing.send(undefined);
  };
  return (
    <form className="paper-form" aria-label="登记公告" onSubmit={submit}>
      <h3>登记公告（{open.length}项）</h3>
      <div className="paper-dates">
        <Field label="公告日期" id="announced-on" required>
          <DateInput id="announced-on" required value={announcedOn} onChange={setAnnouncedOn} />
        </Field>
        <Field label="公告位置" id="place" required help="网址或者张贴地点。">
          <Input
            id="place"
            maxLength={200}
            value={place}
            onChange={(event) => setPlace(event.target.value)}
          />
        </Field>
      </div>
      <ActProblem problem={announcing.problem} />
      {announcing.isDone ? (
        <p role="status">
          已逐项登记，
          <Link to="/governance/batches/$countyId/$batchId" params={{ countyId, batchId }}>
            查看进度和逐项结果
          </Link>
        </p>
      ) : (
        <SendButton type="default" loading={announcing.isSending} needs={[['公告位置', place]]}>
          登记公告
        </SendButton>
      )}
    </form>
  );
}
