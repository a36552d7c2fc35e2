interface RefusalTerm {
  readonly clause: string;
  readonly text: string;
  readonly next: string;
  /** HTTP status of the problem document: 403 who, 409 state or concurrency, 422 what. */
  readonly status: 403 | 409 | 422;
}

/**
 * Every refusal of the system: code, clause, general words, next step and HTTP status, in one table (requirements §1.10).
 * Codes AUT, CAS-2x, DLG-14 and GOV are the product's own conventions; their clause says from which obligation they follow.
 */
export const REFUSALS = {
  'DLG-01': {
    clause: 'R-2.2.2',
    text: '赋权事项清单中该事项的实施方式、权力类型、赋权部门或者监管部门不完整。',
    next: '由县政务服务管理机构补全清单后重新公布。',
    status: 422,
  },
  'DLG-02': {
    clause: 'R-3.2.1、R-3.2.3',
    text: '没有覆盖该事项、已经签订并且在有效期内的书面协议。',
    next: '由县级赋权部门与乡镇政府（街道办事处）签订协议。',
    status: 422,
  },
  'DLG-03': {
    clause: 'R-3.2.2',
    text: '委托协议尚未报同级司法行政部门备案。',
    next: '由县级赋权部门向县司法局报送备案，取得备案号。',
    status: 422,
  },
  'DLG-04': {
    clause: 'R-6.1.3',
    text: '该事项审管分离，尚未签订覆盖该事项的审管衔接备忘录。',
    next: '由县行政审批服务部门协调乡镇与监管部门签订备忘录。',
    status: 422,
  },
  'DLG-05': {
    clause: 'R-1.2.2、L-24',
    text: '该事项没有可以委托的法定依据，或者合法性审查未通过，不得委托办理。',
    next: '补充委托依据并完成合法性审查，或者改为委托受理。',
    status: 422,
  },
  'DLG-06': {
    clause: 'R-1.2.12、R-7.1.2',
    text: '委托主体不合法：只能由县级赋权部门委托给乡镇政府（街道办事处），不得再委托。',
    next: '更正委托双方。',
    status: 422,
  },
  'DLG-07': {
    clause: 'R-2.2.3',
    text: '目录外事项缺少办件量、群众需求、承接能力三项理由。',
    next: '由县政务服务管理机构补充三项理由后重新公布清单。',
    status: 422,
  },
  'DLG-08': {
    clause: 'R-2.2.1',
    text: '该乡镇（街道）已经有一份生效的赋权事项清单，一个乡镇只能有一份。',
    next: '以新版本替换现行清单，不要另建清单。',
    status: 409,
  },
  'DLG-09': {
    clause: 'L-24、R-8.1.1',
    text: '尚未向社会公告，或者早于公告日期。',
    next: '先在政务服务网、政府门户网站公告，再启动实施。',
    status: 422,
  },
  'DLG-10': {
    clause: 'R-2.2.1、R-1.1.5',
    text: '该事项不在该乡镇（街道）现行公布的赋权事项清单内。',
    next: '请到县政务服务大厅办理；需要承接的，由乡镇向县区提出用权需求。',
    status: 422,
  },
  'DLG-11': {
    clause: 'R-1.2.1、R-1.2.6',
    text: '没有已发放并且处于启用状态的“2号公章”。',
    next: '由县级赋权部门刻制、发放印章并办理交接，或者恢复使用。',
    status: 422,
  },
  'DLG-12': {
    clause: 'R-4.1.2、R-4.1.3、R-5.2.5',
    text: '承接准备未完成。',
    next: '由县级赋权部门完成资料转交、账号开通和人员培训。',
    status: 422,
  },
  'DLG-13': {
    clause: 'R-2.3.3、E-01、E-02',
    text: '该项赋权已经收回、暂停或者到期，不得再实施新的行为。',
    next: '将案卷转交县级部门继续办理，办件编号和期限不变。',
    status: 422,
  },
  'DLG-14': {
    clause: 'R-3.1.2、R-8.1.1',
    text: '该项赋权尚未启动，或者未到启动日期。',
    next: '各项条件齐备后，由县政务服务管理机构宣布启动日期。',
    status: 422,
  },
  'AUT-01': {
    clause: 'R-1.2.11、L-24',
    text: '本机关在该日不是该事项的实施机关。',
    next: '将案卷转交有权机关。',
    status: 422,
  },
  'AUT-02': {
    clause: 'R-5.3.2、R-6.2.1',
    text: '您的岗位没有此项职责。',
    next: '请由负责该环节的人员办理。',
    status: 403,
  },
  'AUT-03': {
    clause: 'R-1.3.5',
    text: '案卷不在本单位保管。',
    next: '请由保管案卷的单位办理，或者先接收案卷。',
    status: 409,
  },
  'STA-01': {
    clause: 'R-5.2.2',
    text: '政府购买服务人员和志愿服务人员不得从事审查、决定和用印。',
    next: '请由在编人员办理。',
    status: 403,
  },
  'STA-02': {
    clause: 'R-7.1.2',
    text: '村（社区）帮办人员不得受理、审查或者决定县级委托事项。',
    next: '请由乡镇（街道）便民服务中心办理。',
    status: 403,
  },
  'CAS-01': {
    clause: 'R-1.1.6',
    text: '县、乡两级具有同等的受理权，不得拒绝或者隐藏任何一级。',
    next: '按申请人选择的地点收件。',
    status: 422,
  },
  'CAS-02': {
    clause: 'R-1.1.7',
    text: '事项涉及本乡镇（街道）以外的区域，由县级部门决定。',
    next: '受理后转递县级部门审查决定，编号和期限不变。',
    status: 422,
  },
  'CAS-03': {
    clause: 'R-1.3.3',
    text: '委托受理事项，乡镇（街道）只负责收件受理和初步审查，不得作出决定。',
    next: '完成初步审查后转递县级部门决定。',
    status: 422,
  },
  'CAS-04': {
    clause: 'R-1.1.5',
    text: '赋权事项只能在该乡镇（街道）便民服务中心窗口、网上或者自助终端收件。',
    next: '请引导申请人到便民服务中心窗口或者网上申请。',
    status: 422,
  },
  'CAS-05': {
    clause: 'R-1.3.6',
    text: '受理、转递、审批时限之和超过法定时限。',
    next: '缩短各环节时限。',
    status: 422,
  },
  'CAS-06': {
    clause: 'L-32、R-5.3.6',
    text: '已经发出一次性告知，不得就首次可以发现的问题再次要求补正。',
    next: '材料已按告知补正的，应当受理；仅可就新提交材料中的问题再次告知。',
    status: 422,
  },
  'CAS-07': {
    clause: '国令716第七条、L-31',
    text: '不得要求提交能够通过共享或者有效电子证照取得的材料，或者没有法定依据的材料。',
    next: '通过共享核验取得。',
    status: 422,
  },
  'CAS-08': {
    clause: 'L-45',
    text: '暂停期限只限八种法定情形，并且须书面告知申请人。',
    next: '选择法定情形并先出具书面告知。',
    status: 422,
  },
  'CAS-09': {
    clause: 'L-34',
    text: '实质核查须由两名以上工作人员进行。',
    next: '补充第二名核查人员签名。',
    status: 422,
  },
  'CAS-20': {
    clause: '§3.1 状态不得跳越',
    text: '办件当前状态不能进行此项操作。',
    next: '请刷新后按当前可办的环节办理。',
    status: 409,
  },
  'CAS-21': {
    clause: 'R-5.3.2、E-12',
    text: '同一办件的受理、决定、用印须由不同人员分别负责。',
    next: '请由其他有职责的人员办理。',
    status: 403,
  },
  'CAS-22': {
    clause: 'R-1.1.7',
    text: '尚未确认事项所涉的乡镇（街道）。',
    next: '请先核对地址并确认所涉乡镇（街道）。',
    status: 422,
  },
  'CAS-23': {
    clause: 'R-5.3.6、L-32',
    text: '一次性告知须写明需要补正的内容。',
    next: '请至少列出一项需要补正的内容。',
    status: 422,
  },
  'CAS-24': {
    clause: 'R-1.2.11、L-38',
    text: '不予许可须书面说明理由。',
    next: '请填写理由和依据。',
    status: 422,
  },
  'CAS-27': {
    clause: 'E-42、E-41',
    text: '办件已被他人更新。',
    next: '请刷新查看变更后再办理，您填写的内容已保留。',
    status: 409,
  },
  'SEA-01': {
    clause: 'R-1.2.9',
    text: '该印章不能用于此文书：事项未委托办理、不属于本乡镇，或者印章种类不符。',
    next: '请使用与该文书相符的印章。',
    status: 422,
  },
  'SEA-02': {
    clause: 'R-1.2.4、R-1.2.5',
    text: '印章名称不符合规定式样，或者与登记的机关、乡镇名称不一致。',
    next: '按“××县（区）×××局（委）审批专用章（××乡镇、街道）”式样更正名称。',
    status: 422,
  },
  'SEA-03': {
    clause: 'R-1.2.7、E-10',
    text: '印章已停用、挂失、收回或者废止，不得使用。',
    next: '请使用启用状态的印章，或者由县级赋权部门恢复使用。',
    status: 422,
  },
  'SEA-04': {
    clause: 'R-1.2.8、R-5.3.4',
    text: '用印须有办件、定稿文书和经办人，并且申请人与保管人不得为同一人。',
    next: '请由印章保管人核对定稿文书后用印。',
    status: 422,
  },
  'GOV-01': {
    clause: '系统约定：一事一登记',
    text: '该事项已经登记，不能重复登记。',
    next: '请核对已有登记；内容有变化的，按变更、续签或者收回办理。',
    status: 409,
  },
  'GOV-02': {
    clause: '系统约定：日期次序',
    text: '日期前后不一致。',
    next: '请核对文书上的日期后重新填写。',
    status: 422,
  },
  'GOV-03': {
    clause: '系统约定：登记要素齐全',
    text: '登记内容不完整。',
    next: '请补全后重新提交。',
    status: 422,
  },
  'GOV-04': {
    clause: '系统约定：登记相互衔接',
    text: '没有找到所依据的登记。',
    next: '请先完成所依据的登记。',
    status: 422,
  },
  'GOV-05': {
    clause: 'R-2.3.1、R-2.3.3',
    text: '事项移出清单、调整实施方式或者重新赋权，须先按程序登记收回。',
    next: '先登记收回并载明理由和生效日期，再公布新版本清单。',
    status: 422,
  },
  'GOV-06': {
    clause: 'R-1.1.4',
    text: '同一事项在同一乡镇（街道）只能有一种实施方式。',
    next: '删除重复的事项。',
    status: 422,
  },
  'GOV-07': {
    clause: 'R-1.2.4',
    text: '该机关在该乡镇（街道）已经有一枚同类印章，一个部门在一个乡镇只能有一枚。',
    next: '先收回、废止或者挂失原印章，再发放新印章。',
    status: 409,
  },
  'DOC-01': {
    clause: 'R-1.2.11',
    text: '决定文书须以县级赋权部门名义作出，不得以乡镇名义。',
    next: '更正文书署名机关。',
    status: 422,
  },
} as const satisfies Record<string, RefusalTerm>;

export type RefusalCode = keyof typeof REFUSALS;
