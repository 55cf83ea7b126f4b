/** Does something again and again, never twice at once, until it is stopped. It does not keep a process alive. */
export class Repeated {
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();

  /**
   * @param work what to do; it looks at `isStopped` where it takes long.
   * @param failed what to say when it throws; it is done again at the next turn.
   */
  constructor(
    private readonly work: () => Promise<unknown>,
    private readonly failed: (error: unknown) => void,
  ) {}

  get isStopped(): boolean {
    return this.stopped;
  }

  start(times: { readonly firstMillis: number; readonly everyMillis: number }): void {
    this.after(times.firstMillis, times.everyMillis);
  }

  /** Returns when what is being done is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private after(millis: number, everyMillis: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.work()
        .catch(this.failed)
        .finally(() => {
          this.after(everyMillis, everyMillis);
        });
    }, millis);
    this.timer.unref();
  }
}
