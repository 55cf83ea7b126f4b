declare module '../../platform/outbox/events.js' {
  interface Events {
    'notification.created': { readonly notificationId: string; readonly memberId: string };
  }
}
export {};
