import { crc32 } from 'node:zlib';
import type { Row } from '@corridor/workers/formats';
import { alternate } from '../alternate.ts';
import type { Benchmark } from '../area.ts';
import type { Size } from '../measurement.ts';
import { chunkJobs } from './chunk-jobs.ts';
import { jobARow } from './job-a-row.ts';

const GOAL = 25;
const rowsOf: Readonly<Record<Size, number>> = { small: 2_000, standard: 50_000 };

/** Rows a second from memory through the queue into a handler that reads them, against one job of BullMQ a row. */
export const queueRows: Benchmark = {
  name: 'queue-rows',
  async measure(bench) {
    const redisUrl = await bench.redis();
    const rows = Array.from({ length: rowsOf[bench.size] }, (_, at) => madeRow(at));
    const sums = { ours: new Set<string>(), rival: new Set<string>() };
    const run = async (side: 'ours' | 'rival', repeat: number) => {
      bench.say(`rows through the queue ${repeat + 1} of ${bench.repeats}: ${side}`);
      let sum = 0;
      let count = 0;
      const each = ({ raw }: Row) => {
        sum += crc32(raw);
        count += 1;
      };
      if (side === 'ours') await chunkJobs(redisUrl, bench.folder, rows, each);
      else await jobARow(redisUrl, rows, each);
      sums[side].add(`${count} rows, ${sum}`);
    };
    const times = await alternate(
      bench.repeats,
      { ours: (repeat) => run('ours', repeat), rival: (repeat) => run('rival', repeat) },
      bench.processorSeconds,
    );
    return [
      {
        name: 'rows through the queue',
        unit: 'rows/s',
        ours: rows.length / times.ours.seconds,
        rival: rows.length / times.rival.seconds,
        rivalName: 'one BullMQ job a row',
        ratio: times.ratio,
        spread: times.spread,
        equal: new Set([...sums.ours, ...sums.rival]).size === 1,
        recorded: false,
        goal: GOAL,
        seconds: { ours: times.ours.seconds, rival: times.rival.seconds },
        processorSeconds: { ours: times.ours.processor, rival: times.rival.processor },
        digest: [...sums.ours].join(),
      },
    ];
  },
};

/** A row about as long as one of a list of seizures. */
function madeRow(at: number): Row {
  const cells = {
    id: `S-${at}`,
    date: `20${10 + (at % 15)}-0${1 + (at % 9)}-11`,
    place: `Port ${at % 700}`,
    kg: `${at % 977}.5`,
  };
  const raw = Object.values(cells).join(',');
  return { position: `made.csv#${at + 1}`, number: at + 1, line: at + 2, cells, raw, bytes: raw.length, flags: [] };
}
