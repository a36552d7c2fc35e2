import type { GovernedSealView } from '@tongban/contract';
import { dateText } from '../../words/dates.ts';

interface Stop {
  readonly title: string;
  readonly text: string | null;
}

/** The seal's way in the order of its papers: what is not recorded is told as such. */
export function SealLifeLine({ seal }: { readonly seal: GovernedSealView }) {
  const stops = stopsOf(seal);
  return (
    <ol className="seal-line">
      {stops.map(({ title, text }, index) => (
        // A hand-over of the same kind may come again, and the order never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: the line only grows at its end
        <li key={index}>
          <b>{title}</b>
          <p className={text === null ? 'soft' : undefined}>{text ?? '没有登记'}</p>
        </li>
      ))}
      <li className="seal-now">
        <b>现在</b>
        <p>
          {seal.row.statusName}
          {seal.row.custodianName !== null && `，由${seal.row.custodianName}保管`}
        </p>
      </li>
    </ol>
  );
}

function stopsOf({ authorised, carved, handOvers, row }: GovernedSealView): Stop[] {
  return [
    {
      title: '授权刻制',
      text: authorised && `${dateText(authorised.on)}，${authorised.byName}，${row.authorisation}`,
    },
    {
      title: '刻制',
      text: carved && `${dateText(carved.on)}，${carved.maker}，公安机关备案回执${carved.filingReceipt}`,
    },
    ...handOvers.map(({ reasonName, giverName, receiverName, witnessName, returnOn }) => ({
      title: reasonName,
      text: `${giverName === null ? '县级发放' : `${giverName}移交`}，${receiverName}接收，${witnessName}监交，章面查验相符${
        returnOn === null ? '' : `，代管至${dateText(returnOn)}`
      }`,
    })),
  ];
}
