import type { CountyId } from '@tongban/domain/catalogue';
import type { ItemPlace } from '../../../features/delegations/index.ts';
import type { PlaceCard } from '../../../features/places/index.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadioInput } from '../../components/radio-input.tsx';
import { ClosedPlaces } from '../guide/closed-places.tsx';
import { CountyChooser } from '../guide/county-chooser.tsx';
import { nameOf } from '../guide/guide-places.tsx';
import { guideHref } from '../items/item-links.ts';
import { HALL } from '../places/place-links.ts';
import { ApplyFrame, type ApplyFrameProps, errorOf } from './apply-frame.tsx';

export type PlaceStepProps = Omit<ApplyFrameProps, 'step' | 'children' | 'lead'> & {
  readonly action: string;
  readonly csrfToken: string;
  readonly counties: readonly { readonly id: CountyId; readonly name: string }[];
  readonly county: { readonly id: CountyId; readonly name: string } | null;
  readonly places: readonly ItemPlace[];
  /** Hours and address by place: `hall`, or the township's id. */
  readonly cards: ReadonlyMap<string, PlaceCard>;
  /** `hall` or a township's id. */
  readonly chosen: string;
  /** A draft of this visit that was not submitted. */
  readonly resumeHref: string | null;
  /** The draft that was asked for is not here any more. */
  readonly gone: boolean;
};

/** 1 · Where to be served: hall or centre, of equal right; closed ones with the reason. */
export function PlaceStep(props: PlaceStepProps) {
  const { action, counties, county, resumeHref, gone, shell, item, guide, draftId, errors, kept } = props;
  const frame = { shell, item, guide, draftId, errors, kept };
  return (
    <ApplyFrame
      {...frame}
      step="place"
      lead="县、乡两级有同等的受理权，选哪里都一样办：条件、材料、时限和结果相同。"
    >
      {gone && (
        <Notice kind="warning" title="没有找到这份申请草稿">
          <p>草稿只在填写它的浏览器里能打开，最后一次修改后保存24小时。请重新开始填写。</p>
        </Notice>
      )}
      {resumeHref !== null && (
        <Notice kind="info" title="您有一份还没有提交的申请">
          <p>
            已填内容保存在本站，可以<a href={resumeHref}>接着填写</a>，也可以在下面重新开始。
          </p>
        </Notice>
      )}
      {county === null ? (
        <CountyChooser action={action} counties={counties} />
      ) : (
        <>
          <Places {...props} county={county} />
          <Disclosure title={`换一个县区（现在是${county.name}）`}>
            <CountyChooser action={action} counties={counties} chosen={county.id} />
          </Disclosure>
        </>
      )}
    </ApplyFrame>
  );
}

function Places(props: PlaceStepProps & { readonly county: NonNullable<PlaceStepProps['county']> }) {
  const { action, csrfToken, county, places, cards, chosen, errors = [], item } = props;
  const open = places.filter((place) => place.open);
  const closed = places.filter((place) => !place.open);
  if (open.length === 0) {
    return (
      <EmptyState title={`${county.name}尚未开通该事项的网上申请`}>
        <p>请换一个县区，或者到县政务服务大厅窗口办理；也可以拨打12345询问。</p>
        <LinkButton href={guideHref(item.id, county.id)} kind="secondary">
          返回办事指南
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <Form action={action} csrfToken={csrfToken} hidden={{ county: county.id }}>
      <RadioInput
        name="place"
        label="由哪里受理您的申请？"
        hint="选定的地点接收材料、联系您并送达结果。"
        error={errorOf(errors, 'place')}
        value={chosen}
        choices={open.map((place) => {
          const value = place.township?.id ?? HALL;
          return { value, label: nameOf(place), ...hintOf(cards.get(value)) };
        })}
      />
      <div className="actions">
        <Button>下一步</Button>
      </div>
      {closed.length > 0 && (
        <Disclosure title={`暂时不能选择的${closed.length}处，以及原因`}>
          <p className="fine-print">这些地方的居民和企业可以选择上面任何一处，不影响办理。</p>
          <ClosedPlaces places={closed} />
        </Disclosure>
      )}
    </Form>
  );
}

/** Where a place is, whether it is open now and its ordinary hours, under its name; the rest is on its own page. */
function hintOf(card: PlaceCard | undefined): { readonly hint: string } {
  const { address = null, hours = [], openText = '' } = card ?? {};
  const [ordinary] = hours;
  const known = [
    ...(address === null ? [] : [address]),
    ...(ordinary === undefined ? [] : [openText, ordinary]),
  ];
  return { hint: known.length === 0 ? '地址、服务时间待县补充' : known.join('。') };
}
