import { describe, expect, it } from 'vitest';
import { createIds, systemIds } from './ids.ts';

describe('ids', () => {
  it('design §6: UUIDv7, ordered by time', () => {
    const made = Array.from({ length: 1000 }, () => systemIds.uuid());
    expect(
      made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
    expect(made).toEqual([...made].sort());
    expect(new Set(made).size).toBe(1000);
  });

  it('design §6: verification codes carry 128 random bits without look-alikes', () => {
    expect(systemIds.verificationCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(createIds(() => new Uint8Array(16).fill(255)).verificationCode()).toBe(
      '7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
    );
    expect(createIds(() => new Uint8Array(16)).verificationCode()).toBe('0'.repeat(26));
  });
});
