import { expect, test } from 'vitest';
import { redisConfiguration } from './configure.ts';

const settings = { port: 6399, folder: '/data/redis', password: 'secret' };

test('the product keeps every write, and its user may not empty the store', () => {
  const text = redisConfiguration({ ...settings, durable: true });

  expect(text).toContain('appendonly yes\nappendfsync everysec\n');
  expect(text).toContain('maxmemory-policy noeviction\n');
  expect(text).toContain('bind 127.0.0.1\n');
  expect(text).toMatch(/^user corridor on #[0-9a-f]{64} .* -flushall/m);
  expect(text).not.toContain('secret');
});

test('a test store keeps nothing and may be emptied', () => {
  const text = redisConfiguration({ ...settings, durable: false });

  expect(text).toContain('save ""\nappendonly no\n');
  expect(text).not.toContain('-flushall');
});
