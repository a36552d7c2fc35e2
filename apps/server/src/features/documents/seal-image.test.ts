import { describe, expect, it } from 'vitest';
import { sealImage } from './seal-image.ts';

describe('sealImage', () => {
  it('R-1.2.4 shows every character of the seal in true size, and its text to a reader', () => {
    const svg = sealImage('单县市场监督管理局审批专用章（终兴镇）', { specimen: false });
    const drawn = [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map((match) => match[1]).join('');
    expect(drawn).toBe('单县市场监督管理局审批专用章（终兴镇）');
    expect(svg).toContain('width="42mm"');
    expect(svg).toContain('<title>单县市场监督管理局审批专用章（终兴镇）</title>');
    expect(svg).not.toContain('NaN');
  });

  it('R-1.2.4 tells a specimen in picture and title', () => {
    expect(sealImage('单县市场监督管理局受理专用章', { specimen: true })).toContain(
      '受理专用章（样章）</title>',
    );
  });

  it('design §9 no text breaks out of the picture', () => {
    const svg = sealImage('<script>"&\'', { specimen: false });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('"&');
  });
});
