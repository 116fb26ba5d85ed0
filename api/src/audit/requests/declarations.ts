import type { AuditKind } from '@corridor/graph-schema/audit';

/** What an address leaves in the log: each request one entry of a kind; or none, with the reason why not. */
export type AuditDeclaration =
  | {
      readonly kind: AuditKind;
      /** Whose entry it is where nobody is signed in yet: the account named in the request, or in the answer. */
      readonly account?: 'asked' | 'answered';
      /** The answer goes on: its route writes entries itself, at its opening and for each push. */
      readonly isStream?: true;
    }
  | { readonly without: string };

const read = { kind: 'consultation' } as const;
const collected = { kind: 'collection' } as const;
const altered = { kind: 'alteration' } as const;
const logRead = { kind: 'logReading' } as const;
const rights = { kind: 'policyChange' } as const;
const ofOneself = { without: 'tells the signed-in person of themselves' } as const;
const noPersons = { without: 'holds no data of persons' } as const;

/** Every address below `/api/v1`, as the document of the interface writes it. A test holds that none is missing. */
export const auditDeclarations: Readonly<Record<string, AuditDeclaration>> = {
  'post /sessions': { kind: 'signIn', account: 'asked' },
  'post /sessions/link': { kind: 'signIn', account: 'answered' },
  'post /tokens': { kind: 'signIn', account: 'asked' },
  'post /sign-in-links': { kind: 'signIn' },
  'get /sign-in-ways': { without: 'tells everybody how one signs in here' },
  'post /sessions/second-step': { kind: 'signIn', account: 'answered' },
  'get /sessions/single-sign-on': {
    without: 'sends somebody away to sign in; the answer is in the log when they come back',
  },
  'get /sessions/single-sign-on/back': { kind: 'signIn', account: 'answered' },
  'get /sessions/demonstration': { without: 'tells a visitor of the demonstration whom they may act as' },
  'post /sessions/demonstration': { kind: 'signIn' },
  'get /sessions/current': ofOneself,
  'get /sessions': ofOneself,
  'delete /sessions/current': { kind: 'signIn' },
  'delete /sessions': { kind: 'signIn' },
  'delete /sessions/{id}': { kind: 'signIn' },
  'post /sessions/current/step-up': { kind: 'signIn' },
  'post /accounts/first': rights,
  'post /accounts/set-password': { kind: 'policyChange', account: 'answered' },
  'get /accounts': read,
  'get /accounts/{id}': read,
  'get /accounts/{id}/changes': read,
  'post /accounts': rights,
  'patch /accounts/{id}': rights,
  'post /accounts/{id}/reset': rights,
  'delete /accounts/{id}/sessions': rights,
  'get /agencies': noPersons,
  'get /agencies/{code}': noPersons,
  'post /agencies': rights,
  'put /agencies/{code}': rights,
  'patch /agencies/{code}': rights,
  'put /agencies/{code}/members/{agency}': rights,
  'delete /agencies/{code}/members/{agency}': rights,
  'get /compartment-members': read,
  'post /compartment-members': rights,
  'delete /compartment-members/{id}': rights,
  'get /own-account': ofOneself,
  'put /own-account/password': rights,
  'post /own-account/second-factor': rights,
  'put /own-account/second-factor': rights,
  'delete /own-account/second-factor': rights,
  'get /own-account/tokens': ofOneself,
  'post /own-account/tokens': rights,
  'delete /own-account/tokens/{id}': rights,
  'get /status': { without: 'tells how the system is; counts of what one may see, of no one thing' },
  'get /events': { kind: 'consultation', isStream: true },
  'post /questions/{name}': read,
  'get /computations/{name}': { without: 'tells the asker how far the answer to their own question is' },
  'get /entities/{id}': read,
  'get /entities/{id}/records': read,
  'get /records/{id}': read,
  'get /lookup': read,
  'get /sources': read,
  'post /records': collected,
  'post /imports': collected,
  'get /imports': read,
  'get /imports/{id}': read,
  'delete /imports/{id}': { kind: 'erasure' },
  'post /imports/{id}/cancel': altered,
  'post /imports/{id}/resume': collected,
  'get /imports/{id}/quarantine': read,
  'patch /imports/{id}/quarantine/{position}': altered,
  'delete /imports/{id}/quarantine/{position}': { kind: 'erasure' },
  'post /uploads': collected,
  'get /uploads/{id}': { without: 'tells the uploader how many bytes have come' },
  'patch /uploads/{id}': collected,
  'get /profiles': { without: 'holds no data of persons' },
  'get /profiles/{name}': { without: 'holds no data of persons' },
  'put /profiles/{name}': { kind: 'policyChange' },
  'post /decisions': { kind: 'combination' },
  'get /decisions/{id}': read,
  'delete /decisions/{id}': altered,
  'get /records/{id}/sharing': read,
  'post /records/{id}/sharing/preview': read,
  'post /records/{id}/sharing': { kind: 'disclosure' },
  'delete /records/{id}/sharing/{dissemination}': altered,
  'post /records/{id}/level': altered,
  'post /exports': { kind: 'export' },
  'post /questions/{name}/export': { kind: 'export' },
  'get /safeguarding-alerts': read,
  'post /checks': read,
  'get /check-notices': read,
  'get /necessity-statements': read,
  'post /necessity-statements': rights,
  'post /necessity-statements/{id}/{verdict}': rights,
  'get /seals': read,
  'post /entities/{id}/seal': altered,
  'delete /entities/{id}/seal': altered,
  'get /sharing-proposals': read,
  'post /sharing-proposals/{id}/{verdict}': { kind: 'disclosure' },
  'get /correction-notices': read,
  'post /upkeep/{name}': altered,
  'get /upkeep/{operationId}': { without: 'tells an administrator how far upkeep is' },
  'post /audit/entries': logRead,
  'post /audit/use': logRead,
  'post /audit/verify': logRead,
  'get /audit/status': { without: 'tells how long the log is and when it was signed' },
  'get /audit/watches': logRead,
  'put /audit/watches/{id}': { kind: 'policyChange' },
  'delete /audit/watches/{id}': { kind: 'policyChange' },
};

/** Where the addresses of the declarations begin. */
export const AUDITED_BELOW = '/api/v1';

/** An address of a request with what was declared for it; ids stand in its path where the template has braces. */
export interface DeclaredAddress {
  readonly action: string;
  readonly declaration: AuditDeclaration;
  /** The parts of the path that the template leaves open. */
  readonly open: readonly string[];
}

const templates = Object.entries(auditDeclarations).map(([key, declaration]) => {
  const [method = '', path = ''] = key.split(' ');
  return { method, parts: path.split('/'), key: `${method} ${AUDITED_BELOW}${path}`, declaration };
});

/** The declaration of a request's address; undefined where there is none. */
export function declaredFor(method: string, path: string): DeclaredAddress | undefined {
  const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
  const parts = path.replace(/\/$/, '').split('/');
  const fits = (template: (typeof templates)[number]) =>
    template.method === wanted &&
    template.parts.length === parts.length &&
    // Addresses are told apart as Express does it: without regard to capitals.
    template.parts.every((part, at) => part.startsWith('{') || part === parts[at]?.toLowerCase());
  const found = templates.filter(fits).sort((a, b) => a.key.split('{').length - b.key.split('{').length)[0];
  if (!found) return undefined;
  const open = parts.filter((_, at) => found.parts[at]?.startsWith('{'));
  return { action: found.key, declaration: found.declaration, open };
}
