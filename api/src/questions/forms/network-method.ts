/** What is to be known of every answer about a network as a whole. */
export const networkMethod: readonly string[] = [
  'It is computed over what its reader may see, and over nothing else; what was never reported plays no part.',
  'A high figure says that somebody stands out in what is known. It says nothing of guilt.',
];
