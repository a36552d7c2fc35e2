/** What a code means over HTTP; `detail` is the default Chinese text. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  /** What the person can do next, in Chinese. */
  readonly next?: string;
}

/** The one table code → status and text. Features add their codes at start-up. */
export interface ProblemTable {
  /** Adds codes. Throws when a code is taken. */
  register(kinds: Readonly<Record<string, ProblemKind>>): void;
  /** Looks a code up. Throws when nobody registered it: a missing line is a bug. */
  lookUp(code: string): ProblemKind;
  has(code: string): boolean;
  codes(): string[];
}

/** A table with the platform's own codes. */
export function createProblemTable(): ProblemTable {
  const kinds = new Map<string, ProblemKind>(Object.entries(platformProblems));
  return {
    register: (more) => {
      for (const [code, kind] of Object.entries(more)) {
        if (kinds.has(code)) throw new Error(`Problem code ${code} is registered twice.`);
        kinds.set(code, kind);
      }
    },
    lookUp: (code) => {
      const kind = kinds.get(code);
      if (!kind) throw new Error(`Problem code ${code} is not registered.`);
      return kind;
    },
    has: (code) => kinds.has(code),
    codes: () => [...kinds.keys()],
  };
}

const platformProblems = {
  invalid_request: {
    status: 400,
    title: '填写的内容有误',
    detail: '有内容没有填对，请按提示修改后再提交。',
  },
  unauthenticated: {
    status: 401,
    title: '请先登录',
    detail: '您还没有登录，或者登录已过期。',
    next: '请重新登录。',
  },
  login_failed: { status: 401, title: '登录失败', detail: '账号或密码不正确。', next: '请核对后重试。' },
  login_locked: {
    status: 429,
    title: '账号暂时锁定',
    detail: '连续多次输错，该账号已暂时锁定。',
    next: '请稍后再试，或联系管理员。',
  },
  one_time_password_over: {
    status: 403,
    title: '一次性口令已过期',
    detail: '该一次性口令已过有效期，不能再登录。',
    next: '请联系安全管理员重新发放。',
  },
  password_change_required: {
    status: 403,
    title: '请先设置本人密码',
    detail: '您使用一次性口令登录，设置本人密码以前不能办理业务。',
    next: '请先设置本人密码。',
  },
  second_factor_required: {
    status: 403,
    title: '需要动态验证码',
    detail: '审批人和印章保管人登录时，还须输入动态验证码。',
    next: '请打开身份验证器，输入当前显示的六位数字。',
  },
  second_factor_missing: {
    status: 403,
    title: '尚未绑定身份验证器',
    detail: '您的岗位登录时须输入动态验证码，但该账号还没有绑定身份验证器。',
    next: '请联系安全管理员发放一次性口令，登录后自行绑定。',
  },
  one_time_code_wrong: {
    status: 401,
    title: '登录失败',
    detail: '动态验证码不正确，或者已经用过。',
    next: '请等身份验证器显示新的六位数字后再输入。',
  },
  csrf_failed: {
    status: 403,
    title: '页面已过期',
    detail: '页面打开的时间太久，为了安全没有提交。',
    next: '请刷新页面后重新提交。',
  },
  forbidden: {
    status: 403,
    title: '没有权限',
    detail: '您的岗位不能办理这件事。',
    next: '如确需办理，请联系管理员。',
  },
  not_found: { status: 404, title: '没有找到', detail: '没有找到您要的内容，或者您无权查看。' },
  conflict: {
    status: 409,
    title: '内容已被他人更新',
    detail: '在您操作期间，其他人已经更新了这条记录。',
    next: '请刷新后查看最新情况，再决定是否继续。',
  },
  file_too_large: { status: 413, title: '文件太大' },
  file_type_refused: { status: 415, title: '文件类型不支持' },
  file_empty: { status: 400, title: '文件是空的' },
  too_many_requests: { status: 429, title: '操作太频繁', detail: '操作太频繁。', next: '请稍等片刻再试。' },
  unavailable: { status: 503, title: '系统繁忙', detail: '系统暂时繁忙。', next: '请稍后重试。' },
  internal_error: {
    status: 500,
    title: '系统出现错误',
    detail: '系统出现错误，没有办成。',
    next: '请稍后重试；如仍不行，请把页面上的追踪编号告诉管理员。',
  },
} satisfies Record<string, ProblemKind>;
