import { Center, Loader } from '@mantine/core';

/** While a page is being loaded. */
export function Opening() {
  return (
    <Center h="100%">
      <Loader aria-label="Opening the page" />
    </Center>
  );
}
