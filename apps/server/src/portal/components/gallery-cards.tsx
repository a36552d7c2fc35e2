import { Section } from '../layout/section.tsx';
import { ItemCard } from './item-card.tsx';
import { PlaceCard } from './place-card.tsx';
import { ReferenceMark } from './reference-mark.tsx';
import { Tag } from './tag.tsx';
import { UnknownMark } from './unknown-mark.tsx';

const everywhere = ['乡镇便民服务中心', '县政务大厅', '网上'];

/** Items and places of the gallery. */
export function GalleryCards() {
  return (
    <>
      <Section id="items" title="事项">
        <div className="cards">
          <ItemCard
            href="/items/1"
            no="1"
            title="个体工商户登记注册"
            organ="县行政审批服务局"
            places={everywhere}
            limit={
              <>
                材料齐全的当场办结 <ReferenceMark />
              </>
            }
            tags={<Tag>委托办理</Tag>}
          />
          <ItemCard
            href="/items/32"
            no="32"
            title="犬类准养证核发"
            organ="县公安局"
            places={everywhere}
            limit={<UnknownMark />}
            tags={<Tag>委托受理</Tag>}
          />
        </div>
      </Section>
      <Section id="places" title="服务网点">
        <div className="cards">
          <PlaceCard
            href="/places/1"
            name="安兴镇便民服务中心"
            kind="便民服务中心"
            address={<UnknownMark />}
            hours={<UnknownMark />}
            phoneMark={<UnknownMark />}
          />
          <PlaceCard
            name="牡丹区政务服务大厅"
            kind="县政务大厅"
            address={<UnknownMark />}
            hours={<UnknownMark />}
            phone="12345"
          />
        </div>
      </Section>
    </>
  );
}
