import { join } from 'node:path';
import type { Neo4jHeap } from './configure.ts';

const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.lang'].map(
  (name) => `--add-opens=${name}=ALL-UNNAMED`,
);

/** Use of a class-data archive: made when the server ends, or read when it starts. */
export type ClassArchive = { readonly make: string } | { readonly read: string };

/** Words before the class to run, alike for the server and its tools. */
export function javaArguments(jars: string, heap: Neo4jHeap, archive?: ClassArchive): string[] {
  const archiveWords =
    archive === undefined
      ? []
      : 'make' in archive
        ? [`-XX:ArchiveClassesAtExit=${archive.make}`]
        : // A Java that was changed since simply starts without it.
          [`-XX:SharedArchiveFile=${archive.read}`, '-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  return [
    '-cp',
    join(jars, '*'),
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseParallelGC',
    '-XX:+ExitOnOutOfMemoryError',
    ...archiveWords,
    ...opens,
    '-Dio.netty.tryReflectionSetAccessible=true',
  ];
}

/** The server itself, on a home folder that holds its `conf`. */
export function serverArguments(home: string): string[] {
  return ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
}
