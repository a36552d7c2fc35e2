import type { Post } from '@tongban/domain/terms';

/** What a visitor can try in each post. */
export const DEMO_HINTS: Readonly<Record<Post, string>> = {
  township_window_clerk: '收件、一次性告知、受理，代收水电气暖费',
  township_reviewer: '审查，委托受理的初步审查后转递县级',
  township_approver: '以县级部门名义作出决定',
  township_seal_keeper: '核对文书后用印',
  township_issue_clerk: '出件、送达',
  centre_head: '看全镇办件，维护便民服务中心信息',
  village_helper: '帮助填报、查询指南和进度，不办理',
  county_hall_clerk: '县级窗口收件、受理，与乡镇同权',
  county_reviewer: '接收乡镇转来的案卷，审查',
  county_approver: '作出县级决定',
  county_seal_keeper: '县级文书用印',
  county_issue_clerk: '县级出件，案卷转回乡镇',
  county_service_manager: '看全县启动条件、到期协议、临期办件',
  item_manager: '核对办事指南，补充待县补充的内容',
  justice_officer: '看已签订未备案的委托协议',
  supervisor: '看所监管事项的办件和决定',
  auditor: '稽核办结件、视为受理件和超期件',
  city_administrator: '看全市乡镇和事项的启动情况',
  system_administrator: '看系统状态、作业和存储',
  security_administrator: '解锁、停用账号，重置验证器',
  audit_administrator: '查访问日志，核对账本',
};
