import { type Guide, limitsOf, type StepKind } from '@tongban/domain/catalogue';
import { SPECIAL_PROCEDURE_NAMES } from '@tongban/domain/terms';

const STEP_NAMES: Readonly<Record<StepKind, string>> = {
  site_survey: '现场核查',
  publication: '公示',
  expert_review: '专家评审',
  inspection: '检验检测',
  hearing: '听证',
};

export type GuideFlowProps = {
  readonly guide: Guide;
  readonly open: boolean;
  /** 行政许可: only then is a refusal called 不予许可. */
  readonly isLicence: boolean;
};

/** 办理流程: application, acceptance, what the item adds, decision, delivery. */
export function GuideFlow({ guide, open, isLicence }: GuideFlowProps) {
  if (guide.delegationAdvice.mode === 'collection_service') return <CollectionFlow />;
  const { unit } = limitsOf(guide);
  const days = (count: number) => (unit === 'working' ? `${count}个工作日` : `${count}日`);
  return (
    <ol className="flow">
      <li>
        <h3>申请</h3>
        <p>{open ? '在网上填写并上传材料，或者到窗口提交；' : '到窗口提交；'}收到后当场给您收件凭证。</p>
      </li>
      <li>
        <h3>受理</h3>
        <p>
          材料齐全、符合法定形式的予以受理；不齐全的，当场或者在五个工作日内一次告知需要补正的全部内容，逾期不告知的，自收到材料之日起即为受理。
        </p>
      </li>
      {guide.steps.map((step) => (
        <li key={`${step.kind}${step.note}`}>
          <h3>{STEP_NAMES[step.kind]}</h3>
          <p>
            {step.note}
            {step.maxDays > 0 && `，最长${days(step.maxDays)}`}。
            {step.pauseKind !== null &&
              `${SPECIAL_PROCEDURE_NAMES[step.pauseKind]}所需时间不计入办理期限，会书面告知您。`}
          </p>
        </li>
      ))}
      <Decision guide={guide} isLicence={isLicence} />
      <li>
        <h3>送达</h3>
        <p>
          到受理地点领取{guide.result.name}，具体送达方式以窗口告知为准。{deliveryNote(guide)}
        </p>
      </li>
    </ol>
  );
}

function Decision({ guide, isLicence }: Pick<GuideFlowProps, 'guide' | 'isLicence'>) {
  const { decisionSystem } = guide;
  return (
    <li>
      <h3>决定</h3>
      <p>
        {decisionSystem.kind === 'external'
          ? `在${decisionSystem.name}作出决定，本站登记结果的编号和日期，供您查询。`
          : '以县级部门名义作出决定。'}
        {isLicence ? '不予许可的' : '不予办理的'}
        ，书面说明理由，并告知申请行政复议或者提起行政诉讼的权利。
      </p>
    </li>
  );
}

function deliveryNote({ decisionSystem }: Guide): string {
  return decisionSystem.kind === 'external'
    ? `证照由${decisionSystem.name}制发，真伪以该系统查询为准。`
    : '证照上的二维码可以在本站核验真伪。';
}

function CollectionFlow() {
  return (
    <ol className="flow">
      <li>
        <h3>报户号</h3>
        <p>在网上填写户号；到窗口缴费的，说明户号或者出示最近一次的缴费通知。</p>
      </li>
      <li>
        <h3>核对金额</h3>
        <p>核对户名、用量和应缴金额；有异议的，由供应企业答复。</p>
      </li>
      <li>
        <h3>缴费取证</h3>
        <p>缴费后当场取得缴费凭证。</p>
      </li>
    </ol>
  );
}
