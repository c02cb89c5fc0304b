/** The process that makes the load, so that making it is not measured with the server. */
import { callOf, Connection } from './connection.ts';
import { median, percentile99 } from './figure.ts';
import type { Load, Order, Report } from './orders.ts';
import { SrpSignIn } from './srp-sign-in.ts';

process.on('message', (order: Order) => {
  void follow(order).then(
    (load) => tell({ kind: 'done', load }),
    (error: unknown) => tell({ kind: 'failed', why: String(error) }),
  );
});

// Whoever gave the orders is gone.
process.on('disconnect', () => process.exit());

function tell(report: Report): void {
  process.send?.(report);
}

async function follow(order: Order): Promise<Load> {
  const act = actOf(order);
  const lines = await Promise.all(
    Array.from({ length: order.connections }, () => Connection.open(order.port)),
  );
  const latenciesMs: number[] = [];
  const startMs = performance.now();
  const endMs = startMs + order.durationMs;
  try {
    await Promise.all(
      lines.map(async (line) => {
        for (let beganMs = performance.now(); beganMs < endMs;) {
          await act(line);
          const nowMs = performance.now();
          latenciesMs.push(nowMs - beganMs);
          beganMs = nowMs;
        }
      }),
    );
  } finally {
    for (const line of lines) line.close();
  }
  return {
    count: latenciesMs.length,
    seconds: (performance.now() - startMs) / 1000,
    medianMs: median(latenciesMs),
    p99Ms: percentile99(latenciesMs),
  };
}

/** What is done again and again over a connection. */
function actOf(order: Order): (line: Connection) => Promise<void> {
  let turn = 0;
  if (order.kind === 'srp') {
    const signIns = order.usernames.map((username) => new SrpSignIn({ ...order, username }));
    return async (line) => {
      await signIns[turn++ % signIns.length]?.over(line);
    };
  }
  const requests = order.calls.map(({ operation, input }) => callOf(operation, input));
  return async (line) => {
    const { status, body } = await line.ask(requests[turn++ % requests.length] ?? Buffer.alloc(0));
    if (status !== 200) throw new Error(`${status} ${body}`);
  };
}
