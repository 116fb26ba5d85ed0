import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LISTENING = '0A';
/** Addresses over which a loopback port is answered, as the kernel writes them: 127.0.0.1, all, and the same in IPv6. */
const loopback: ReadonlySet<string> = new Set([
  '0100007F',
  '00000000',
  '00000000000000000000000001000000',
  '0000000000000000FFFF00000100007F',
  '00000000000000000000000000000000',
]);

/** The sockets that listen on a loopback port, in the text of `/proc/net/tcp` or `/proc/net/tcp6`. */
export function listeningSockets(table: string, port: number): string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local = '', , state]) => {
      const [address = '', number] = local.split(':');
      return state === LISTENING && number === wanted && loopback.has(address);
    })
    .flatMap((fields) => fields[9] ?? []);
}

function socketsOf(pid: number): Set<string> {
  const folder = `/proc/${pid}/fd`;
  try {
    return new Set(
      readdirSync(folder).flatMap((name) => {
        try {
          return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? [];
        } catch {
          return []; // closed meanwhile
        }
      }),
    );
  } catch {
    return new Set();
  }
}

function tableOf(name: string): string {
  try {
    return readFileSync(`/proc/net/${name}`, 'utf8');
  } catch {
    return ''; // a machine without IPv6
  }
}

/**
 * Who listens on a loopback port: this process, another one, or nobody. Of two starts that found the same port free, the
 * second would otherwise talk to the server of the first.
 */
export function listenerOf(port: number, pid: number): 'own' | 'other' | 'nobody' {
  const listening = ['tcp', 'tcp6'].flatMap((name) => listeningSockets(tableOf(name), port));
  if (listening.length === 0) return 'nobody';
  const own = socketsOf(pid);
  return listening.some((socket) => own.has(socket)) ? 'own' : 'other';
}
