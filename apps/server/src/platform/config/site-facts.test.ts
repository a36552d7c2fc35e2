import { describe, expect, it } from 'vitest';
import { loadConfig } from './config.ts';

describe('what the site says of itself', () => {
  it('国办发〔2017〕47号: is what the operator told, and nothing else', () => {
    expect(loadConfig({}).site).toEqual({});
    const site = loadConfig({ TONGBAN_SITE_SPONSOR: '示例局', TONGBAN_SITE_CODE: '3717000001' }).site;
    expect(site).toEqual({ sponsor: '示例局', siteCode: '3717000001' });
  });

  it('names the variable that is wrong', () => {
    expect(() => loadConfig({ TONGBAN_SITE_CODE: '12' })).toThrow(/TONGBAN_SITE_CODE: write the 10/);
    expect(() => loadConfig({ TONGBAN_SITE_FIND_ERROR_URL: 'javascript:1' })).toThrow(/FIND_ERROR_URL/);
  });
});
