/**
 * Clients for tests, as the command that follows `--`.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command of a client in `examples/`. */
export const example = (file: string): string[] => [process.execPath, `${root}examples/${file}`];

/** The command of a program given as code; `PLAIN` stands for the plain client of the examples. */
export function program(code: string): string[] {
  const imports = `import { spawn } from 'node:child_process'; import { writeFileSync } from 'node:fs';`;
  return [
    process.execPath,
    '--input-type=module',
    '-e',
    `${imports} const { OWRT_URL: url, OWRT_TOKEN: token, OWRT_MODEL: model } = process.env; ` +
      `${code.replaceAll('PLAIN', `await import('${root}examples/plain-client.mjs')`)}`,
  ];
}

/** The command of a client that connects, runs the code `then`, and answers nothing, not even pings. */
export function silentClient(then = ''): string[] {
  return program(`
    const { WebSocket } = await import('${import.meta.resolve('ws')}');
    const ws = new WebSocket(url.replace('http', 'ws') + '/ws/socket.io/?EIO=4&transport=websocket');
    ws.on('message', (data) => {
      const text = String(data);
      if (text.startsWith('0')) ws.send('40' + JSON.stringify({ token }));
      if (text.startsWith('40')) { ${then} }
    });`);
}

/** True while the process runs; false for a zombie. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^\d+ \(.*\) [ZX] /su.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}
