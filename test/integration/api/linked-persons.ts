import type { RunningSystem } from './running-system.ts';

/** Four persons, a company and a phone, and when they are linked; one link is for the eyes of those with level 3. */
export async function loadLinkedPersons(system: RunningSystem): Promise<void> {
  const nodes = [
    'P1,Paolo Uno,Person',
    'P2,Petra Due,Person',
    'P3,Pilar Tres,Person',
    'P4,Piotr Quattro,Person',
    'C,Cargo Company,Organisation',
    'X,Phone X,Phone',
    'N,Avalon,Country',
  ];
  const edges = [
    'P1,X,USES,2023-01-01,2023-06-01',
    'P2,X,USES,2023-09-01,2024-01-01',
    'P1,C,DIRECTOR_OF,2022-01-01,',
    'P3,C,EMPLOYED_BY,2023-03-01,2024-03-01',
    'P3,P2,ASSOCIATE_OF,2023-11-15,',
    'P1,N,NATIONAL_OF,,',
    'P2,N,NATIONAL_OF,,',
    'P4,P2,ASSOCIATE_OF,2023-10-01,',
  ];
  const head = 'source,target,type,from,to\n';
  await system.load('supervisor', { text: `id,name,kind\n${nodes.join('\n')}\n` }, { source: 'fx', profile: 'nodes' });
  await system.load('supervisor', { text: `${head}${edges.join('\n')}\n` }, { source: 'fx', profile: 'edges' });
  await system.load(
    'supervisor',
    { text: `${head}P1,P4,ASSOCIATE_OF,2023-01-01,2023-12-31\n` },
    { source: 'fx', profile: 'edges', options: { level: 3 } },
  );
}
