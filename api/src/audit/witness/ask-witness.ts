import { formatNote, parseSignatures, type Note, type NoteSignature } from '../notes/signed-note.ts';

/** A witness as the log asks it. Every call throws when it is away or refuses, with what it says. */
export interface RemoteWitness {
  learnKeys(content: string): Promise<void>;
  /** Its signature; the size that it knows instead, where the proof begins at another. */
  addCheckpoint(old: number, proof: readonly Buffer[], note: Note): Promise<NoteSignature | number>;
  checkpoints(): Promise<string>;
}

const LIMIT_MS = 5_000;

/** The witness at an address. */
export function askWitness(url: string): RemoteWitness {
  const send = async (method: string, path: string, body?: string) => {
    const signal = AbortSignal.timeout(LIMIT_MS);
    const response = await fetch(new URL(path, url), { method, signal, ...(body === undefined ? {} : { body }) });
    return { status: response.status, text: await response.text() };
  };
  const refused = (status: number, text: string) => new Error(`The witness refused (${status}): ${text.slice(0, 200)}`);
  return {
    async learnKeys(content) {
      const { status, text } = await send('PUT', '/log-keys', content);
      if (status !== 200) throw refused(status, text);
    },
    async addCheckpoint(old, proof, note) {
      const hashes = proof.map((hash) => `${hash.toString('base64')}\n`).join('');
      const { status, text } = await send('POST', '/add-checkpoint', `old ${old}\n${hashes}\n${formatNote(note)}`);
      if (status === 409 && /^\d{1,16}$/.test(text)) return Number(text);
      const [signature] = (status === 200 && parseSignatures(text)) || [];
      if (!signature) throw refused(status, text);
      return signature;
    },
    async checkpoints() {
      const { status, text } = await send('GET', '/checkpoints');
      if (status !== 200) throw refused(status, text);
      return text;
    },
  };
}
