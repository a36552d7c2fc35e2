import { describe, expect, it } from 'vitest';
import { Page, type PageShell } from './page.tsx';
import { portalCss } from './portal-css.ts';
import { renderPage } from './render.ts';

const shell: PageShell = { elder: false, stylesheetHref: '/assets/portal.css', footer: {} };
const page = (over: Partial<PageShell> = {}) =>
  renderPage(
    <Page
      shell={{ ...shell, ...over }}
      title="办件进度"
      current="progress"
      crumbs={[{ label: '首页', href: '/' }]}
    >
      <h1>办件进度</h1>
    </Page>,
  );

describe('the page', () => {
  it('is a Chinese document with doctype, title, skip link and main', () => {
    const html = page();
    expect(html).toMatch(/^<!doctype html><html lang="zh-CN"><head><meta charSet="utf-8"\/>/);
    expect(html).toContain('<title>办件进度 - 菏泽市“县乡通办”服务</title>');
    expect(html).toMatch(/<body><a class="skip-link" href="#main">/);
    expect(html).toContain('<main id="main" tabindex="-1">');
    expect(html).toContain('<a href="/progress" aria-current="page">办件进度</a>');
  });

  it('says first in the title that something has to be corrected', () => {
    expect(
      renderPage(
        <Page shell={shell} title="填写" wrong>
          {null}
        </Page>,
      ),
    ).toContain('<title>需要修改：填写 - ');
  });

  it('国办发〔2017〕47号: shows in the footer what is not configured as 待县补充', () => {
    const bare = page();
    expect(bare.match(/待县补充</g)).toHaveLength(5);
    expect(bare).toContain('待配置');
    expect(bare).toContain('tel:12345');
    const full = page({
      footer: {
        sponsor: '某局',
        organiser: '某中心',
        siteCode: '3717000001',
        icp: '鲁ICP备0号',
        policeRecord: '鲁公网安备0号',
        findErrorHref: '/f',
      },
    });
    expect(full).not.toContain('待县补充');
    expect(full).toContain('<a href="/f">我为政府网站找错</a>');
  });

  it('§3.11 elder mode is an attribute of the document and a post to switch', () => {
    const html = page({
      elder: true,
      elderSwitch: { on: true, csrfToken: 't"', returnTo: '/progress?a=1&b=2' },
    });
    expect(html).toContain('<html lang="zh-CN" data-elder="true">');
    expect(html).toContain('action="/elder-mode" method="post"');
    expect(html).toContain('value="t&quot;"');
    expect(html).toContain('value="/progress?a=1&amp;b=2"');
    expect(html).toMatch(/value="off" name="elder".*标准版/);
  });

  it('has one style sheet, put together from the shared parts', () => {
    const css = portalCss();
    expect(css).toMatch(/^:root\{--colour-paper:/);
    expect(css).toContain('html[data-elder="true"]{');
    expect(css).not.toContain('/*');
  });
});
