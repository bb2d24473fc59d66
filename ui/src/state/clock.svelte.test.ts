import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileHost } from '../host/file';
import { useHost } from '../host/index';
import type { Host } from '../host/types';
import { HostClock } from './clock.svelte';

const HOUR = 3_600_000;

/** A machine: the page's clocks stand where the test puts them, and its host answers from clocks of its own. */
class Machine {
  page = 1000;
  wall = 1_700_000_000_000;
  boot = 50_000;
  /** Answers are held back while the machine is asleep or the network is slow. */
  held: (() => void)[] | null = null;
  asked = 0;

  pass(ms: number): void {
    this.page += ms;
    this.wall += ms;
    this.boot += ms;
  }

  /** The lid is closed: wall and boot clock go on, the page's does not. */
  sleep(ms: number): void {
    this.wall += ms;
    this.boot += ms;
  }

  host(): Host {
    const call = (() => {
      this.asked += 1;
      const answer = { wall_ms: this.wall, boot_ms: this.boot, boot_id: 'b', rate: 1 };
      const { held } = this;
      return held === null ? Promise.resolve(answer) : new Promise((resolve) => held.push(() => resolve(answer)));
    }) as unknown as Host['call'];
    return { ...fileHost(), call };
  }
}

/** Lets the answers that are on their way arrive. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the clock of the host after sleep', () => {
  let machine: Machine;
  let clock: HostClock;
  let stop: () => void;

  beforeEach(async () => {
    machine = new Machine();
    vi.spyOn(performance, 'now').mockImplementation(() => machine.page);
    vi.spyOn(Date, 'now').mockImplementation(() => machine.wall);
    useHost(machine.host());
    clock = new HostClock();
    stop = clock.start();
    await settled();
  });
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
  });

  it('knows the truth with the frame after the first one', async () => {
    machine.pass(10_000);
    machine.sleep(HOUR);
    machine.held = [];
    clock.notice();
    // One answer is enough; the four that make it sharper may still be on their way.
    machine.held.shift()?.();
    await settled();
    clock.notice();
    expect(clock.bootNow()).toBe(machine.boot);
    expect(clock.wallNow()).toBe(machine.wall);
    expect(machine.held).toHaveLength(1);
  });

  it('does not believe an answer that was on its way while the machine slept', async () => {
    machine.held = [];
    document.dispatchEvent(new Event('visibilitychange'));
    machine.sleep(HOUR);
    machine.held.shift()?.();
    await settled();
    machine.held.shift()?.();
    await settled();
    expect(clock.bootNow()).toBe(machine.boot);
  });

  it.each([7000, -7000, 25 * HOUR, -25 * HOUR])('does not move when the wall clock is set by %i ms', async (step) => {
    machine.pass(5000);
    machine.wall += step;
    machine.held = [];
    clock.notice();
    expect(clock.bootNow(), 'before the host has answered').toBe(machine.boot);
    machine.held.shift()?.();
    await settled();
    expect(clock.bootNow(), 'and after').toBe(machine.boot);
    expect(clock.wallNow()).toBe(machine.wall);
  });

  it('asks once for one sleep, however many frames are drawn', async () => {
    machine.sleep(HOUR);
    const before = machine.asked;
    for (let frame = 0; frame < 60; frame += 1) {
      clock.notice();
      machine.pass(16);
    }
    await settled();
    expect(machine.asked - before).toBe(5);
  });
});
