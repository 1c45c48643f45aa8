/**
 * How fast this machine is just now. Machines differ by a factor of five, so targets in seconds and in events per
 * second are scaled by it.
 *
 * @module
 */
import type { Figure } from './table.js';

/** Deliveries per second of the bare Socket.IO server on the machine that the targets are meant for. */
const TARGET_DELIVERIES = 261_000;

/** The speed of this machine. */
export class Calibration {
  /** How many times longer everything takes here than on the machine that the targets are meant for. */
  readonly slowness: number;

  /** @param deliveries of the bare Socket.IO server, per second. */
  constructor(readonly deliveries: number) {
    this.slowness = TARGET_DELIVERIES / deliveries;
  }

  /** One line about the machine, to be read before the figures. */
  get sentence(): string {
    const share = Math.round((100 * this.deliveries) / TARGET_DELIVERIES);
    return (
      `calibration: the bare Socket.IO server makes ${this.deliveries} deliveries/s, ${share} % of the ` +
      `${TARGET_DELIVERIES} that the targets are meant for; targets in s and events/s are scaled by that`
    );
  }

  /** The cells of a time in seconds, with its scaled target. */
  secondsFigure({
    measured,
    target,
    digits = 2,
  }: {
    measured: number;
    target: number;
    digits?: number;
  }): Pick<Figure, 'figure' | 'target' | 'isMet'> {
    const scaled = target * this.slowness;
    return {
      figure: `${measured.toFixed(digits)} s`,
      target: `<= ${target} s (here ${scaled.toFixed(1)} s)`,
      isMet: measured <= scaled,
    };
  }

  /** The cells of a rate in events per second, with its scaled target. */
  rateFigure({ measured, target }: { measured: number; target: number }): Pick<Figure, 'figure' | 'target' | 'isMet'> {
    const scaled = target / this.slowness;
    const thousands = (value: number): string => `${Math.round(value / 1000)}k`;
    return {
      figure: `${thousands(measured)} events/s`,
      target: `>= ${thousands(target)} events/s (here ${thousands(scaled)})`,
      isMet: measured >= scaled,
    };
  }
}
