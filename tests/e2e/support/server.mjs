// The program under test: one `pitchpult-headless` on a data folder of its own. Knows processes and folders, no page.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './places.mjs';

const PROGRAM = process.env.PITCHPULT_HEADLESS_BIN ?? join(ROOT, 'target/debug/pitchpult-headless');

/** Starts the server on an empty folder, or on one that another left, and waits for the one line that it prints: its one-time link. */
export async function startServer(left) {
  const folder = left ?? (await mkdtemp(join(tmpdir(), 'pitchpult-e2e-')));
  const child = spawn(PROGRAM, ['--folder', folder, '--open', 'none'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const link = await firstLink(child);
  return {
    link,
    /** Where the data lie. */
    folder,
    /** Stands still as a laptop does that has gone to sleep: the port is open, nobody answers. */
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    kill: () => ended(child),
    async stop() {
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Ends the process as the operating system does it: nothing is written any more. The folder stays. */
async function ended(child) {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await exit;
}

function firstLink(child) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${PROGRAM}: ${error.message} (cargo build -p pitchpult-lan)`)));
    child.once('exit', (code) => reject(new Error(`${PROGRAM} ended with ${code} before it was ready`)));
    createInterface(child.stdout).once('line', (line) => {
      const link = /http:\S+/.exec(line)?.[0];
      if (link === undefined) reject(new Error(`No link in "${line}"`));
      else resolve(link);
    });
  });
}
