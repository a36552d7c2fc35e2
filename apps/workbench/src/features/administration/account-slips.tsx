import type { AccountSlipView } from '@tongban/contract';
import { Button } from 'antd';
import { instantText } from '../../words/dates.ts';
import './account-slips.css';

interface AccountSlipsProps {
  readonly slips: readonly AccountSlipView[];
  readonly onClose: () => void;
}

/** 账号通知单: the one-time passwords, shown this once, to be printed, cut and handed over. */
export function AccountSlips({ slips, onClose }: AccountSlipsProps) {
  return (
    <section className="slips" aria-label="账号通知单">
      <div className="slips-head">
        <p className="notice notice-heed">
          一次性口令只显示这一次，系统不保存明文。请打印后当面交给本人；没有打印的，须重新发放。
        </p>
        <div className="page-tools">
          <Button type="primary" onClick={() => window.print()}>
            打印通知单
          </Button>
          <Button onClick={onClose}>已经打印，关闭</Button>
        </div>
      </div>
      <ul className="slip-list">
        {slips.map((slip) => (
          <li key={slip.accountId} className="slip">
            <Slip of={slip} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Slip({ of: { name, posts, loginName, password, until } }: { readonly of: AccountSlipView }) {
  return (
    <>
      <h2>县乡通办账号通知单</h2>
      <dl>
        <dt>姓名</dt>
        <dd>{name}</dd>
        <dt>岗位</dt>
        <dd>{posts.join('、')}</dd>
        <dt>登录网址</dt>
        <dd className="slip-address">{`${window.location.origin}/workbench/`}</dd>
        <dt>账号</dt>
        <dd className="slip-secret">{loginName}</dd>
        <dt>一次性口令</dt>
        <dd className="slip-secret">{password}</dd>
        <dt>有效期至</dt>
        <dd>{instantText(until)}</dd>
      </dl>
      <p>首次登录须设置本人密码；审批人和印章保管人还须绑定身份验证器。请本人保管，不得转交、拍照。</p>
    </>
  );
}
