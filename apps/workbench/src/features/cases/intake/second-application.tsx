import { Input } from 'antd';
import { Field } from '../../../shell/field.tsx';

interface SecondApplicationProps {
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

/** E-20: whoever applies again while a case is open is not turned away, but the reason is kept with the case. */
export function SecondApplication({ reason, onChange }: SecondApplicationProps) {
  return (
    <section className="part" aria-label="重复申请">
      <h2>重复申请</h2>
      <Field
        label="另行申请的理由"
        id="second-application"
        help="例如：另一处经营场所。不需要另行申请的，不要再次提交，按原办件办理。"
      >
        <Input.TextArea
          id="second-application"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
    </section>
  );
}
