import { Injectable } from '@nestjs/common';

/** Lets a commit in this process wake the dispatcher of this process at once; across processes it polls. */
@Injectable()
export class Wake {
  private listener: (() => void) | null = null;

  onWake(listener: (() => void) | null): void {
    this.listener = listener;
  }

  wake(): void {
    this.listener?.();
  }
}
