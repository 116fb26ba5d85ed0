import { expect, test } from 'vitest';
import { referencePage } from './reference-page.ts';

test('the committed reference page is the one that the declarations make', async () => {
  await expect(referencePage()).toMatchFileSnapshot('../reference.md');
});
