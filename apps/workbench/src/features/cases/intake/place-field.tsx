import { Link } from '@tanstack/react-router';
import type { PlaceView } from '@tongban/contract';
import { Radio } from 'antd';
import { FieldGroup } from '../../../shell/field.tsx';

interface PlaceFieldProps {
  readonly itemId: string;
  readonly places: readonly PlaceView[];
  readonly chosen: PlaceView | undefined;
  readonly onChoose: (townshipId: string | null) => void;
}

/** Where the application is taken in: the person's own hall or centre. */
export function PlaceField({ itemId, places, chosen, onChoose }: PlaceFieldProps) {
  if (!chosen) {
    return (
      <section className="notice notice-heed" role="alert">
        <p className="notice-title">您没有可以收件的窗口</p>
        <p>您任职的单位没有这个事项的办理地点。请由窗口人员收件，或者引导申请人到县政务服务大厅办理。</p>
      </section>
    );
  }
  return (
    <section className="part" aria-label="收件地点">
      <h2>收件地点</h2>
      {places.length === 1 ? (
        <p className="fact">
          {chosen.name}
          {chosen.modeName && <span className="tag">{chosen.modeName}</span>}
        </p>
      ) : (
        <FieldGroup label="选择收件地点" id="place" required>
          <Radio.Group
            value={chosen.townshipId}
            options={places.map(({ townshipId, name }) => ({ value: townshipId, label: name }))}
            onChange={(event) => onChoose(event.target.value)}
          />
        </FieldGroup>
      )}
      {!chosen.open && (
        <div className="notice notice-heed">
          <p>该地点目前没有受理这个事项的权限。提交时系统再次核对，不能收件的，会列出原因和下一步。</p>
          <p className="next">
            <Link to="/authority" search={{ township: chosen.townshipId ?? chosen.countyId, item: itemId }}>
              查看原因和下一步
            </Link>
          </p>
        </div>
      )}
    </section>
  );
}
