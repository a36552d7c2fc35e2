import type { CaseView } from '@tongban/contract';
import { dateText, instantText } from '../../../words/dates.ts';
import { pauseName } from '../pause-kinds.ts';
import { clockWords, outcomeWords, stoppedClockWords, UNIT_WORDS } from './clock-words.ts';
import { Facts } from './facts.tsx';

export function ClockTab({ of }: { readonly of: CaseView }) {
  const { clock, outcomeClock, pauses, decision } = of;
  const day = (date: string | null) => (date === null ? '—' : dateText(date));
  return (
    <div className="part">
      <Facts
        rows={[
          ['提交时间', instantText(of.submittedAt)],
          ['收到时间', instantText(of.receivedAt)],
          ...(outcomeClock ? [['受理期限', outcomeWords(outcomeClock)] as const] : []),
          ...(of.acceptance ? [['受理时间', instantText(of.acceptance.acceptedAt)] as const] : []),
        ]}
      />
      {clock ? (
        <Facts
          rows={[
            ['期限单位', clock.unit === 'working_day' ? '工作日' : '日历日'],
            decision === null
              ? ['现在', Object.values(clockWords(clock)).join('') + STATES[clock.state]]
              : [
                  '作出决定',
                  `${instantText(decision.at)}，${Object.values(stoppedClockWords(clock)).join('')}`,
                ],
            ['承诺期限届满', day(clock.promisedDueOn)],
            ['法定期限届满', day(clock.statutoryDueOn)],
            ['应当办结', day(clock.dueOn)],
          ]}
        />
      ) : (
        <p className="soft">受理后开始计算办理期限。</p>
      )}
      <section>
        <h2>暂停记录</h2>
        {pauses.length === 0 ? (
          <p className="soft">没有暂停。转递、现场踏勘和公示不中断期限。</p>
        ) : (
          <ul className="lines">
            {pauses.map(({ id, kind, from, through }) => (
              <li key={id}>
                {pauseName(kind)}：{dateText(from)}起{through ? `，至${dateText(through)}止` : '，尚未恢复'}
              </li>
            ))}
          </ul>
        )}
      </section>
      {clock && (
        <p className="faint">
          期限按{UNIT_WORDS[clock.unit] === '日' ? '日历日' : '工作日'}
          计算，起算日和节假日以系统工作日历为准。
        </p>
      )}
    </div>
  );
}

const STATES = {
  running: '，正在计算',
  paused: '，已暂停',
  unknown_calendar: '',
  ended: '，期限已届满',
} as const;
