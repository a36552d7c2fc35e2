import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

/** Fields, materials and notes of an item's guide. */
export function useItemForm(itemId: string) {
  return useQuery({
    queryKey: ['item-form', itemId],
    queryFn: () => answerOf(api.GET('/api/v1/items/{itemId}/form', { params: { path: { itemId } } })),
    staleTime: 600_000,
  });
}
