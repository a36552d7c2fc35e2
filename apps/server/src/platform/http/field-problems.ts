import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import type { ProblemField } from './problem.ts';

/**
 * Zod's findings as fields with Chinese text. A schema may give its own Chinese message; zod's English
 * defaults are replaced by what is to be done.
 */
export function fieldProblems(findings: readonly FastifySchemaValidationError[]): ProblemField[] {
  return findings.map(({ instancePath, keyword, message, params }) => ({
    field: fieldOf(instancePath),
    message: isChinese(message) ? message : messageOf(keyword, params, message),
  }));
}

function fieldOf(instancePath: string): string {
  return instancePath.split('/').filter(Boolean).join('.');
}

function isChinese(message: string | undefined): message is string {
  return message !== undefined && /\p{Script=Han}/u.test(message);
}

function messageOf(keyword: string, issue: Record<string, unknown>, message = ''): string {
  switch (keyword) {
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return formats[String(issue.format)] ?? '格式不正确，请按示例填写。';
    case 'invalid_value':
      return '请从给出的选项中选择。';
    case 'unrecognized_keys':
      return '含有不能识别的内容，请通过页面重新提交。';
    case 'invalid_type':
      return message.endsWith('received undefined')
        ? '这一项必填，请填写。'
        : '填写的内容类型不对，请按示例填写。';
    default:
      return '填写有误，请检查后修改。';
  }
}

function tooSmall({ origin, minimum }: Record<string, unknown>): string {
  if (origin === 'string') return minimum === 1 ? '这一项必填，请填写。' : `至少填写 ${minimum} 个字。`;
  if (origin === 'array') return `至少需要 ${minimum} 项。`;
  return `不能小于 ${minimum}。`;
}

function tooBig({ origin, maximum }: Record<string, unknown>): string {
  if (origin === 'string') return `最多填写 ${maximum} 个字，请精简。`;
  if (origin === 'array') return `最多 ${maximum} 项，请减少。`;
  return `不能大于 ${maximum}。`;
}

const formats: Readonly<Record<string, string>> = {
  date: '请填写日期，例如 2026-03-02。',
  datetime: '请填写时间，例如 2026-03-02T01:02:03.000Z。',
  email: '请填写正确的电子邮箱。',
  uuid: '编号不正确，请通过页面重新进入。',
};
