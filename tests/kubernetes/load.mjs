// Usage: node load.mjs URL CLIENTS close|keep. Sends requests until its input ends, then prints what came back as JSON.
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

// At most 80 requests a second: a port of this machine must not come round again while a node still remembers its last connection.
const perSecond = 80;

const [url, count, mode] = process.argv.slice(2);
const clients = Number(count);
const agent = new Agent({ keepAlive: mode === 'keep', maxSockets: clients });
const result = { requests: 0, failed: 0, slowestMs: 0, reasons: {} };
let running = true;

const once = () => new Promise((resolve) => {
  const started = performance.now();
  let connected = 'before connecting';
  const done = (reason) => {
    result.requests++;
    result.slowestMs = Math.max(result.slowestMs, Math.round(performance.now() - started));
    if (reason) {
      result.failed++;
      const text = `${reason} ${connected} at ${new Date().toISOString()}`;
      result.reasons[text] = (result.reasons[text] ?? 0) + 1;
    }
    resolve();
  };
  const request = get(url, { agent, timeout: 10_000 }, (response) => {
    response.resume();
    response.once('end', () => done(response.statusCode === 200 ? null : `status ${response.statusCode}`));
    response.once('error', (error) => done(error.code));
  });
  request.once('socket', (socket) => {
    if (socket.connecting) {
      socket.once('connect', () => { connected = 'before an answer'; });
    } else {
      connected = 'on a kept connection';
    }
  });
  request.once('timeout', () => request.destroy(Object.assign(new Error('timeout'), { code: 'timeout' })));
  request.once('error', (error) => done(error.code));
});

const client = async () => {
  while (running) {
    await Promise.all([once(), pause((1000 * clients) / perSecond)]);
  }
};

process.stdin.resume();
process.stdin.once('end', () => { running = false; });
await Promise.all(Array.from({ length: clients }, client));
agent.destroy();
console.log(JSON.stringify(result));
