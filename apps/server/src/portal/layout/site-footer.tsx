import type { ReactNode } from 'react';
import { UnknownMark } from '../components/unknown-mark.tsx';

const meaning = '此项由网站主办单位配置，目前尚未配置';

/** What a government site must say of itself (国办发〔2017〕47号); what is not configured is shown as 待县补充. */
export type FooterInfo = {
  readonly sponsor?: string;
  /** 承办单位. */
  readonly organiser?: string;
  readonly siteCode?: string;
  readonly icp?: string;
  readonly policeRecord?: string;
  /** Address of “我为政府网站找错” for this site. */
  readonly findErrorHref?: string;
  /** Defaults to 12345. */
  readonly phone?: string;
  /** Way in for staff; shown in a demonstration only. */
  readonly staffHref?: string;
};

/** Footer of a government site. */
export function SiteFooter({
  sponsor,
  organiser,
  siteCode,
  icp,
  policeRecord,
  findErrorHref,
  phone = '12345',
  staffHref,
}: FooterInfo) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <ul className="footer-links">
          <li>
            <a href="/about">关于县乡通办</a>
          </li>
          <li>
            <a href="/help">使用帮助</a>
          </li>
          <li>
            <a href="/accessibility">无障碍声明</a>
          </li>
          <li>
            <a href="/privacy">隐私说明</a>
          </li>
          <li>
            {findErrorHref ? (
              <a href={findErrorHref}>我为政府网站找错</a>
            ) : (
              <span className="footer-unset">
                我为政府网站找错 <UnknownMark word="待配置" meaning={meaning} />
              </span>
            )}
          </li>
          {staffHref && (
            <li>
              <a href={staffHref}>工作人员登录（演示）</a>
            </li>
          )}
        </ul>
        <dl className="footer-facts">
          <Fact label="主办单位">{sponsor}</Fact>
          <Fact label="承办单位">{organiser}</Fact>
          <Fact label="政府网站标识码">{siteCode}</Fact>
          <Fact label="ICP备案">{icp}</Fact>
          <Fact label="公安备案">{policeRecord}</Fact>
          <Fact label="联系电话">
            <a href={`tel:${phone}`}>{phone}</a>
          </Fact>
        </dl>
      </div>
    </footer>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children?: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children ?? <UnknownMark meaning={meaning} />}</dd>
    </div>
  );
}
