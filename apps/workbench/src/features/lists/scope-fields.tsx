import type { DraftRowView, ListDeskItemView } from '@tongban/contract';
import './scope-fields.css';

interface ScopeFieldsProps {
  readonly row: DraftRowView;
  /** What the item's application form asks, by which a case can be held to the scope; empty for a local item. */
  readonly questions: ListDeskItemView['scopeQuestions'];
  readonly onChange: (part: Partial<DraftRowView>) => void;
}

type Scope = NonNullable<DraftRowView['scope']>;
type Part = Partial<Pick<Scope, 'bound' | 'kinds'>>;

/** 委托范围 in words, then what of it the system holds later cases to (E-07). */
export function ScopeFields({ row, questions, onChange }: ScopeFieldsProps) {
  const { scope } = row;
  const change = (part: Part) => scope && onChange({ scope: { ...scope, ...part } });
  return (
    <>
      <label className="row-wide">
        委托范围
        <input
          value={scope?.text ?? ''}
          maxLength={200}
          placeholder="不填为不另设范围"
          onChange={({ target: { value: text } }) =>
            onChange({ scope: text === '' ? null : { bound: null, kinds: null, ...scope, text } })
          }
        />
      </label>
      {scope !== null && (
        <>
          <BoundFields scope={scope} questions={questions} onChange={change} />
          <KindFields scope={scope} questions={questions} onChange={change} />
        </>
      )}
    </>
  );
}

interface PartFieldsProps extends Pick<ScopeFieldsProps, 'questions'> {
  readonly scope: Scope;
  readonly onChange: (part: Part) => void;
}

function BoundFields({ scope: { bound }, questions, onChange }: PartFieldsProps) {
  const measured = questions.filter(({ unit }) => unit !== null);
  const isAsked =
    bound === null || measured.some(({ name, unit }) => name === bound.quantity && unit === bound.unit);
  const choose = (quantity: string) => {
    const unit = measured.find(({ name }) => name === quantity)?.unit ?? bound?.unit ?? '';
    onChange({ bound: quantity === '' ? null : { most: '', ...bound, quantity, unit } });
  };
  return (
    <fieldset className="scope-part">
      <legend>数量上限（可不填）</legend>
      <select
        aria-label="上限是什么"
        value={bound?.quantity ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">不设上限</option>
        {measured.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        {!isAsked && <option value={bound.quantity}>{bound.quantity}（申请表没有此项）</option>}
      </select>
      {bound !== null && (
        <>
          <input
            aria-label="上限数值"
            placeholder="50"
            inputMode="decimal"
            value={bound.most}
            onChange={({ target }) => onChange({ bound: { ...bound, most: target.value } })}
          />
          <span>{bound.unit}</span>
        </>
      )}
      <small className="row-wide">
        {isAsked
          ? '超过上限的申请由县级办理：乡镇（街道）收件、受理、决定时自动核对。'
          : '申请表没有同名同单位的一项，不能核对，清单也不能公布。请改选，或者只用文字写明。'}
      </small>
    </fieldset>
  );
}

function KindFields({ scope: { kinds = null }, questions, onChange }: PartFieldsProps) {
  const choices = questions.filter(({ options }) => options.length > 0);
  const options = choices.find(({ name }) => name === kinds?.question)?.options ?? kinds?.allowed ?? [];
  if (choices.length === 0 && kinds === null) return null;
  const tick = (option: string, isOn: boolean) => {
    if (kinds === null) return;
    // In the order of the form, so that the same choice reads the same in every list.
    const allowed = options.filter((each) => (each === option ? isOn : kinds.allowed.includes(each)));
    onChange({ kinds: { ...kinds, allowed } });
  };
  return (
    <fieldset className="scope-part">
      <legend>业务情形（可不填）</legend>
      <select
        className="row-wide"
        aria-label="按哪一问限定情形"
        value={kinds?.question ?? ''}
        onChange={({ target: { value: question } }) =>
          onChange({ kinds: question === '' ? null : { question, allowed: [] } })
        }
      >
        <option value="">各种情形都委托</option>
        {choices.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {kinds !== null &&
        options.map((option) => (
          <label key={option} className="row-kind">
            <input
              type="checkbox"
              checked={kinds.allowed.includes(option)}
              onChange={({ target }) => tick(option, target.checked)}
            />
            {option}
          </label>
        ))}
    </fieldset>
  );
}
