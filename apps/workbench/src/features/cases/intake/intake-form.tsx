import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ItemFormView, PlaceView, ReceiptView } from '@tongban/contract';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { queryClient } from '../../../api/query-client.ts';
import { TownshipSelect } from '../../../choices/township-select.tsx';
import { useDraft } from '../../../drafts/use-draft.ts';
import { Field } from '../../../shell/field.tsx';
import { PageHead } from '../../../shell/page-head.tsx';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { SendButton } from '../../../shell/send-button.tsx';
import { useSession } from '../../sessions/use-session.ts';
import { AnswerFields } from './answer-fields.tsx';
import { ApplicantFields } from './applicant-fields.tsx';
import { IntakeNotes } from './intake-notes.tsx';
import { EMPTY_INTAKE, type IntakeValues } from './intake-values.ts';
import { MaterialFields } from './material-fields.tsx';
import { PlaceField } from './place-field.tsx';
import { PLACE_RULE_HELP } from './place-rule-help.ts';
import { SecondApplication } from './second-application.tsx';
import { submissionOf } from './submission-of.ts';

interface IntakeFormProps {
  readonly form: ItemFormView;
  readonly places: readonly PlaceView[];
  readonly onReceipt: (receipt: ReceiptView) => void;
}

/** One application at the window. What is typed stays until the receipt is there, whatever happens between. */
export function IntakeForm({ form, places, onReceipt }: IntakeFormProps) {
  const own = ownPlaces(useSession().appointments, places);
  const [reason, setReason] = useState('');
  const draft = useDraft<IntakeValues>(`intake.${form.item.id}`, EMPTY_INTAKE);
  const { values, change } = draft;
  const place = own.find(({ townshipId }) => townshipId === values.townshipId) ?? own[0];
  const submit = useMutation({
    mutationFn: (at: PlaceView) =>
      answerOf(
        api.POST('/api/v1/cases', {
          params: { header: { 'Idempotency-Key': draft.key } },
          body: { ...submissionOf(values, form, at), secondApplication: reason === '' ? 'ask' : { reason } },
        }),
      ),
    onSuccess: (receipt) => {
      draft.clear();
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      window.scrollTo(0, 0);
      onReceipt(receipt);
    },
  });
  const problem = submit.error ? problemFrom(submit.error) : null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (place) submit.mutate(place);
  };
  return (
    <form className="intake" onSubmit={send} aria-label={form.item.name}>
      <PageHead
        title={form.item.name}
        above={<Link to="/intake">新收件</Link>}
        note={
          draft.wasFound && (
            <>
              已恢复上次未提交的内容。
              <Button type="link" onClick={draft.clear}>
                清空重填
              </Button>
            </>
          )
        }
      />
      <div className="intake-columns">
        <div className="stack">
          <PlaceField
            itemId={form.item.id}
            places={own}
            chosen={place}
            onChoose={(townshipId) => change({ townshipId })}
          />
          <ApplicantFields values={values} onChange={change} problems={problem?.fields ?? []} />
          <AnswerFields form={form} values={values} onChange={change} problems={problem?.fields ?? []} />
          {form.placeRule !== 'none' && place && (
            <section className="part" aria-label="事项所涉区域">
              <h2>事项所涉区域</h2>
              <Field label="所涉乡镇（街道）" id="townships" required help={PLACE_RULE_HELP[form.placeRule]}>
                <TownshipSelect
                  id="townships"
                  countyId={place.countyId}
                  value={values.townships}
                  onChange={(townships) => change({ townships })}
                />
              </Field>
            </section>
          )}
          <MaterialFields form={form} values={values} onChange={change} />
          {problem && <ProblemNotice problem={problem} />}
          {(problem?.code === 'second_application' || reason !== '') && (
            <SecondApplication reason={reason} onChange={setReason} />
          )}
          <div className="send">
            <p>提交后登记收到申请，出具收件凭证，五个工作日的受理期限开始计算。</p>
            <SendButton size="large" loading={submit.isPending} needs={[['所涉乡镇（街道）', place]]}>
              提交收件
            </SendButton>
          </div>
        </div>
        <IntakeNotes form={form} />
      </div>
    </form>
  );
}

/** The places of the item where this person sits; the county hall is the place without a township. */
function ownPlaces(
  appointments: readonly { countyId: string; townshipId: string | null }[],
  places: readonly PlaceView[],
): PlaceView[] {
  return places.filter((place) =>
    appointments.some(
      ({ countyId, townshipId }) => countyId === place.countyId && townshipId === place.townshipId,
    ),
  );
}
