import { Input } from 'antd';
import { api } from '../../../api/client.ts';
import { Field } from '../../../shell/field.tsx';
import { Facts } from '../screen/facts.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

const TAIL = 4;
const EMPTY = { tail: '' };

/** The keeper compares the finished document and types the end of its digest: the seal falls on that content only (SEA-04). */
export function SealUseForm(props: ActFormProps) {
  const { of, act } = props;
  const digest = of.decision?.contentDigest ?? '';
  const handle = useAct(props, EMPTY, ({ params, expectedVersion }) =>
    api.POST('/api/v1/cases/{caseId}/seal-uses', {
      params,
      body: { expectedVersion, contentDigest: digest },
    }),
  );
  const { values, change } = handle.draft;
  const { decision, sealRequest } = of;
  const isSame = digest !== '' && values.tail.trim().toLowerCase() === digest.slice(-TAIL).toLowerCase();
  return (
    <ActFrame
      of={of}
      act={act}
      handle={handle}
      needs={[['文书摘要的末位，须与所见文书一致', isSame]]}
      confirm="核对无误，用印"
    >
      <Facts
        rows={[
          ['印章', sealRequest?.sealName ?? '—'],
          ['文书', decision?.documentTitle ?? '—'],
          ['文号', decision?.documentNumber ?? '—'],
          [
            '决定',
            decision ? `${decision.outcomeName}，${decision.organName}，${decision.deciderName}` : '—',
          ],
          ['用印申请人', sealRequest?.requesterName ?? '—'],
          [
            '内容摘要',
            <code key="d" className="digest">
              {digest.slice(0, -TAIL)}
              <b>{digest.slice(-TAIL)}</b>
            </code>,
          ],
        ]}
      />
      <Field
        label={`内容摘要的后${TAIL}位`}
        id="digest-tail"
        required
        help="核对文书与上述内容一致后，输入摘要加粗的后四位确认。"
      >
        <Input
          id="digest-tail"
          className="tail"
          autoComplete="off"
          maxLength={TAIL}
          value={values.tail}
          onChange={(event) => change({ tail: event.target.value })}
        />
      </Field>
    </ActFrame>
  );
}
