/** The registers in the order of their tabs, and the permission that opens each. */
export const REGISTER_TABS = [
  { register: 'delegations', label: '赋权事项', permission: 'registers' },
  { register: 'agreements', label: '协议', permission: 'agreements_register' },
  { register: 'memos', label: '审管衔接备忘录', permission: 'memos_register' },
  { register: 'seals', label: '印章', permission: 'seals_register' },
  { register: 'organisations', label: '机构', permission: 'organisations_register' },
  { register: 'appointments', label: '任岗', permission: 'appointments_register' },
] as const;

export type RegisterKind = (typeof REGISTER_TABS)[number]['register'];

export function registerKind(text: string): RegisterKind | undefined {
  return REGISTER_TABS.find(({ register }) => register === text)?.register;
}
