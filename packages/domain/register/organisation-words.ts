import type { CapacityKind, OrganisationKind } from '../organisation/index.ts';

export const ORGANISATION_KIND_NAMES: Readonly<Record<OrganisationKind, string>> = {
  city_body: '市级机构',
  county_government: '县级政府（管委会）',
  county_department: '县级部门',
  township_government: '乡镇政府（街道办事处）',
  company: '公用企业',
  mass_organisation: '群团组织',
};

export const CAPACITY_NAMES: Readonly<Record<CapacityKind, string>> = {
  power_holder: '法定实施机关',
  supervisor: '监管部门',
  service_manager: '政务服务管理机构',
  filing_receiver: '备案接收机关',
  justice: '司法行政部门',
  seal_owner: '印章所有机关',
  hall_operator: '大厅运行机构',
  company: '公用企业',
  collection_agent: '代收机构',
  designated_office: '省级确定的承办机关',
};
