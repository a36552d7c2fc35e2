import { type CatalogueItem, delegatingChoices } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';

/** A holder of power as the catalogue prints it, with the word that stands for it in addresses. */
export interface Department {
  readonly id: string;
  /** As printed, without 或行政审批服务局. */
  readonly name: string;
}

/** English words for the departments of the annex of the founding document. */
const IDS: Readonly<Record<string, string>> = {
  县级市场监管部门: 'market-supervision',
  县级住房城乡建设部门: 'housing-and-construction',
  县级自然资源和规划部门: 'natural-resources',
  '县级自然资源和规划(林业)部门': 'forestry',
  县级农机部门: 'agricultural-machinery',
  县级农业农村部门: 'agriculture',
  县级交通运输部门: 'transport',
  县级卫生健康部门: 'health',
  县级文化和旅游部门: 'culture-and-tourism',
  县级体育部门: 'sports',
  县级城市市容环境卫生部门: 'city-environment',
  县级应急部门: 'emergency-management',
  县级人力资源社会保障部门: 'human-resources',
  县级公安机关: 'public-security',
  县级烟草专卖部门: 'tobacco-monopoly',
  县级发展改革部门: 'development-and-reform',
  县级民政部门: 'civil-affairs',
  县级残疾人联合会: 'disabled-persons-federation',
  自来水公司: 'water-company',
  供电公司: 'power-company',
  燃气公司: 'gas-company',
  热力公司: 'heating-company',
};

/** The department of an item: the first of the two where 行政审批服务局 may hold the power instead. */
export function departmentOf(item: Pick<CatalogueItem, 'delegatingDepartment'>): Department {
  const [name = item.delegatingDepartment] = delegatingChoices(item);
  const id = IDS[name];
  if (id === undefined) throw new Error(`No word for addresses is known for the department ${name}.`);
  return { id, name };
}

/** All departments in the order in which the catalogue first names them. */
export function listDepartments({ items }: Pick<ReferenceData, 'items'>): readonly Department[] {
  return [...new Map(items.map(departmentOf).map((department) => [department.id, department])).values()];
}
