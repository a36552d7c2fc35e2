import { HELPER_CATEGORY_NAMES, STATION_SERVICE_NAMES } from '@tongban/domain/terms';
import { Checkbox, Input, Radio } from 'antd';
import { Field, FieldGroup } from '../../shell/field.tsx';
import type { PlaceValues } from './place-values.ts';

type Station = NonNullable<PlaceValues['station']>;

interface StationFieldsProps {
  readonly station: Station;
  readonly onChange: (station: Station) => void;
}

/** What only a village station has. There is no service here that accepts or decides. */
export function StationFields({ station, onChange }: StationFieldsProps) {
  const set = (part: Partial<Station>) => onChange({ ...station, ...part });
  return (
    <section className="part" aria-label="村（社区）信息">
      <h2>村（社区）信息</h2>
      <p className="soft">便民服务站帮办代办，不受理、不审查、不决定县级委托事项。</p>
      <Field label="村（社区）名称" id="village" required>
        <Input
          id="village"
          maxLength={60}
          value={station.villageName}
          onChange={(event) => set({ villageName: event.target.value })}
        />
      </Field>
      <FieldGroup label="服务内容" id="services">
        <Checkbox.Group
          value={[...station.services]}
          options={Object.entries(STATION_SERVICE_NAMES).map(([value, label]) => ({ value, label }))}
          onChange={(services) => set({ services: services.map(String) })}
        />
      </FieldGroup>
      <FieldGroup label="帮办代办人员（人数）" id="helpers" help="不登记姓名和个人电话。">
        <div className="helpers">
          {Object.entries(HELPER_CATEGORY_NAMES).map(([category, name]) => (
            <div key={category}>
              <label htmlFor={`helper-${category}`}>{name}</label>
              <Input
                id={`helper-${category}`}
                inputMode="numeric"
                maxLength={3}
                value={station.helpers[category] ?? ''}
                onChange={(event) =>
                  set({
                    helpers: { ...station.helpers, [category]: event.target.value.replace(/\D/gu, '') },
                  })
                }
              />
            </div>
          ))}
        </div>
      </FieldGroup>
      <FieldGroup label="与党群服务中心" id="party-centre">
        <Radio.Group
          value={station.sharesPartyCentre}
          options={[
            { value: 'yes', label: '一体建设、一体使用' },
            { value: 'no', label: '单独设置' },
            { value: '', label: '尚未确定' },
          ]}
          onChange={({ target }) => set({ sharesPartyCentre: target.value })}
        />
      </FieldGroup>
    </section>
  );
}
