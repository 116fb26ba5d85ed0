import type { Profile, ProfilePart } from './profile.ts';

/** The part of a profile that reads a file of this name: the first whose pieces it has, else the first that reads any. */
export function partFor({ parts }: Profile, fileName: string): ProfilePart | undefined {
  const name = fileName.toLowerCase();
  return (
    parts.find(({ files }) => files?.some((piece) => name.includes(piece))) ??
    parts.find(({ files }) => files === undefined)
  );
}
