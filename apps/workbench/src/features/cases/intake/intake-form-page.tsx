import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReceiptView as Receipt } from '@tongban/contract';
import { useState } from 'react';
import { answerOf, problemFrom } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { PageProblem } from '../../../shell/page-problem.tsx';
import { Waiting } from '../../../shell/waiting.tsx';
import { useSession } from '../../sessions/use-session.ts';
import { useItemForm } from '../use-item-form.ts';
import { IntakeForm } from './intake-form.tsx';
import { ReceiptView } from './receipt-view.tsx';
import './intake.css';

/** The second step of an intake: the guide's form; then the receipt. */
export function IntakeFormPage() {
  const { itemId } = getRouteApi('/intake/$itemId').useParams();
  const county = useSession().appointments[0]?.countyId ?? '';
  const form = useItemForm(itemId);
  const places = useQuery({
    queryKey: ['places', itemId, county],
    queryFn: () =>
      answerOf(api.GET('/api/v1/items/{itemId}/places', { params: { path: { itemId }, query: { county } } })),
  });
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  if (form.isPending || places.isPending) return <Waiting />;
  if (form.isError) return <PageProblem title="新收件" problem={problemFrom(form.error)} />;
  if (places.isError) return <PageProblem title="新收件" problem={problemFrom(places.error)} />;
  if (receipt !== null) {
    return <ReceiptView receipt={receipt} itemName={form.data.item.name} onAgain={() => setReceipt(null)} />;
  }
  return <IntakeForm form={form.data} places={places.data.places} onReceipt={setReceipt} />;
}
