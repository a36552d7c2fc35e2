import { Button } from '../../components/button.tsx';
import { CsrfField } from '../../components/csrf-field.tsx';

/** 查进度 and 验证照, ready to fill in. Number and code of a case go by post: neither may stand in an address. */
export function QuickForms({ csrfToken }: { readonly csrfToken: string }) {
  return (
    <div className="quick">
      <section className="quick-form" aria-labelledby="quick-progress">
        <h2 id="quick-progress">查办件进度</h2>
        <form method="post" action="/progress">
          <CsrfField token={csrfToken} />
          <QuickInput id="quick-number" name="number" label="办件编号" maxLength={60} />
          <QuickInput id="quick-code" name="code" label="查询码" maxLength={12} />
          <Button kind="secondary" icon="search">
            查询
          </Button>
        </form>
      </section>
      <section className="quick-form" aria-labelledby="quick-verify">
        <h2 id="quick-verify">核验证照真伪</h2>
        <form method="get" action="/verify">
          <QuickInput id="quick-paper" name="code" label="证照上的26位核验码" maxLength={60} />
          <Button kind="secondary" icon="check">
            核验
          </Button>
        </form>
      </section>
    </div>
  );
}

interface QuickInputProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly maxLength: number;
}

function QuickInput({ id, name, label, maxLength }: QuickInputProps) {
  return (
    <div className="quick-field">
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        id={id}
        name={name}
        className="input"
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
      />
    </div>
  );
}
