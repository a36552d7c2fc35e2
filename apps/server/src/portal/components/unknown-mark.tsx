const byCounty = '此内容须由县区提供，目前尚未提供；请以窗口答复为准';

export type UnknownMarkProps = {
  /** Other words for the same thing, e.g. 待配置. */
  readonly word?: string;
  /** Whose it is to fill in, when that is not the county. */
  readonly meaning?: string;
};

/** 待县补充: what is not known is said to be not known, never made up (design §11). */
export function UnknownMark({ word = '待县补充', meaning = byCounty }: UnknownMarkProps) {
  return (
    <span className="mark mark-unknown" title={meaning}>
      {word}
      <span className="visually-hidden">（{meaning}）</span>
    </span>
  );
}
