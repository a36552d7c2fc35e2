import type { CaseNumberReason } from './case-number.ts';
import type { CreditCodeReason, CreditCodeWarning } from './credit-code.ts';
import type { IdentityNumberReason } from './identity-number.ts';
import type { ItemCodeReason } from './item-code.ts';
import type { LicenceIdentifierReason } from './licence-identifier.ts';
import type { PhoneNumberReason } from './phone-number.ts';
import type { ReceiptCodeReason } from './receipt-code.ts';

interface GbMessages {
  readonly identityNumber: Readonly<Record<IdentityNumberReason, string>>;
  readonly creditCode: Readonly<Record<CreditCodeReason | CreditCodeWarning, string>>;
  readonly phoneNumber: Readonly<Record<PhoneNumberReason, string>>;
  readonly licenceIdentifier: Readonly<Record<LicenceIdentifierReason, string>>;
  readonly itemCode: Readonly<Record<ItemCodeReason, string>>;
  readonly caseNumber: Readonly<Record<CaseNumberReason, string>>;
  readonly receiptCode: Readonly<Record<ReceiptCodeReason, string>>;
}

/** For every reason of every check: what is wrong, then how to mend it. */
export const GB_MESSAGES: GbMessages = {
  identityNumber: {
    length: '身份证号应为18位，现在的位数不对。请对照证件，检查是否多填或者漏填。',
    fifteen_digits: '这是15位的旧号码，现行身份证号为18位。请按本人现在的身份证或者户口簿填写18位号码。',
    characters:
      '身份证号前17位只能是数字，最后一位只能是数字或者字母X。请检查是否混入了其他字符，例如把数字0写成了字母O。',
    region: '身份证号开头两位不是有效的省级代码。请对照证件核对开头的数字。',
    birth_date:
      '身份证号第7位至第14位是出生日期，现在填写的日期不存在，或者晚于今天，或者过早。请对照证件核对这8位数字。',
    check_character: '身份证号未通过校验，可能有数字填错或者前后颠倒。请对照证件逐位核对后重新填写。',
  },
  creditCode: {
    length: '统一社会信用代码应为18位，现在的位数不对。请对照营业执照或者登记证书，检查是否多填或者漏填。',
    characters:
      '统一社会信用代码由数字和大写字母组成，不使用字母I、O、S、V、Z，第3位至第8位只能是数字。请检查是否把数字0、1、2、5写成了字母。',
    check_character:
      '统一社会信用代码未通过校验，可能有字符填错或者前后颠倒。请对照营业执照或者登记证书逐位核对后重新填写。',
    organisation_check_character:
      '代码第9位至第17位（主体标识码）自身的校验不一致，整个代码的校验已通过。请再对照证照核对一次；与证照一致的，可以继续办理。',
  },
  phoneNumber: {
    length: '手机号应为11位，现在的位数不对。请检查是否多填或者漏填。',
    characters: '手机号只能由数字组成。请删去其他字符后重新填写。',
    prefix: '手机号应以13至19开头。请核对开头的数字；固定电话号码不能填在这里。',
  },
  licenceIdentifier: {
    root: '电子证照标识应以“1.2.156.3005.2.”开头。请核对是否完整复制了证照标识，而不是证照编号。',
    segments:
      '电子证照标识在固定开头之后应有五段，依次为证照类型代码、颁证机构代码、流水号、版本号、校验位，以“.”分隔。请核对是否复制完整。',
    type_code: '证照类型代码应为18位统一社会信用代码加3位数字。请对照国家证照类型目录核对。',
    issuer_code: '颁证机构代码应为有效的18位统一社会信用代码。请核对颁证机构的代码。',
    serial: '流水号只能由数字和大写字母组成，且不能为空。请核对证照流水号。',
    version: '版本号应为001至999的3位数字。请核对版本号。',
    check_character: '电子证照标识未通过校验，可能有字符填错。请重新扫码，或者对照证照逐位核对。',
  },
  itemCode: {
    length: '事项编码的位数不对：基本编码为12位，实施编码为31位，业务办理项编码为33位。请核对是否复制完整。',
    characters: '事项编码的基本编码部分和业务办理项序号只能是数字。请检查是否混入了字母。',
    region: '基本编码开头两位应为00（国家级）或者有效的省级代码。请对照事项目录核对。',
    credit_code: '实施编码前18位应为实施主体的统一社会信用代码，现在的代码无效。请对照实施主体的证书核对。',
    level: '实施编码第19位是行使层级，应为1至6。请对照实施清单核对。',
  },
  caseNumber: {
    length: '办件编号的位数不对或者不完整。请对照回执填写，样式如“371721-2026-000123-5”。',
    characters: '办件编号只由数字和短横线组成。请删去其他字符后重新填写。',
    check_digit: '办件编号未通过校验，可能有数字填错。请对照回执逐位核对后重新填写。',
  },
  receiptCode: {
    length: '查询码应为6位。请对照回执填写完整。',
    characters: '查询码中不含数字0、1和字母O、I、L，也不含符号。请对照回执核对容易看错的字符。',
  },
};
