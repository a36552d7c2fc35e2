const meaning = '此内容摘自公开资料，尚未经县区确认，仅供参考';

/** 参考: content that no county has confirmed yet (design §11). */
export function ReferenceMark() {
  return (
    <span className="mark mark-reference" title={meaning}>
      参考<span className="visually-hidden">（{meaning}）</span>
    </span>
  );
}
