import { Link } from '@tanstack/react-router';
import type { ReceiptView as Receipt } from '@tongban/contract';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { dateText, instantText } from '../../../words/dates.ts';

interface ReceiptViewProps {
  readonly receipt: Receipt;
  readonly itemName: string;
  readonly onAgain: () => void;
}

/** The receipt to print: the code stands here and nowhere else. */
export function ReceiptView({ receipt, itemName, onAgain }: ReceiptViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { caseId, number, code, placeName, receivedAt, outcomeDueOn } = receipt;
  return (
    <article className="receipt">
      <h1 ref={title} tabIndex={-1}>
        收件凭证
      </h1>
      <dl>
        <div>
          <dt>办件编号</dt>
          <dd className="big">{number}</dd>
        </div>
        <div>
          <dt>查询码</dt>
          <dd className="big code">{code}</dd>
        </div>
        <div>
          <dt>申请事项</dt>
          <dd>{itemName}</dd>
        </div>
        <div>
          <dt>收件单位</dt>
          <dd>{placeName}</dd>
        </div>
        <div>
          <dt>收件时间</dt>
          <dd>{instantText(receivedAt)}</dd>
        </div>
        <div>
          <dt>答复期限</dt>
          <dd>
            {outcomeDueOn === null
              ? '以书面告知为准'
              : `${dateText(outcomeDueOn)}前告知是否受理或者需要补正的全部内容；逾期不告知的，自收到申请之日起即为受理。`}
          </dd>
        </div>
      </dl>
      <p className="keep">请妥善保管本凭证。凭办件编号和查询码可以查询办理进度，查询码不再显示。</p>
      <p className="receipt-acts">
        <Button type="primary" size="large" onClick={() => window.print()}>
          打印收件凭证
        </Button>
        <Link to="/cases/$caseId" params={{ caseId }}>
          打开办件
        </Link>
        <Button type="link" onClick={onAgain}>
          再收一件
        </Button>
      </p>
    </article>
  );
}
