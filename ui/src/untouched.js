// For how long nobody has touched the program. Pure: it is given its two clocks. The wall clock knows
// of a laptop that slept, the running one of a wall clock that was set back: the longer time counts.

/** @typedef {{ wall: () => number, running: () => number }} Clocks both in milliseconds */

export class Untouched {
  #wall = 0;
  #running = 0;

  /** @param {Clocks} clocks */
  constructor(clocks) {
    this.clocks = clocks;
    this.touch();
  }

  touch() {
    this.#wall = this.clocks.wall();
    this.#running = this.clocks.running();
  }

  /** In milliseconds. */
  get time() {
    return Math.max(0, this.clocks.wall() - this.#wall, this.clocks.running() - this.#running);
  }
}
