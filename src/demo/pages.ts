const STYLE = `
  body { font: 18px/1.6 system-ui, sans-serif; color: #1d2b28; background: #fbfaf7; margin: 0; }
  main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
  h1 { font-size: 1.7rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
  article { background: #fff; border: 1px solid #d9d5cb; border-radius: 12px; padding: 1rem 1.25rem; margin: 1rem 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: .5rem 0 0; }
  code { background: #efece4; border-radius: 4px; padding: 0 .3em; overflow-wrap: anywhere; }
  p.small { color: #4b5a56; margin: 0; } a { color: #0b5f4c; }
  a:focus-visible { outline: 3px solid #0b5f4c; outline-offset: 2px; }`;

const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A link in a mail can be clicked here as in a mail program. */
const linked = (escaped: string): string => escaped.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);

function page(title: string, body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${STYLE}</style></head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>`;
}

interface MailToShow {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
}

export function mailPage(mails: readonly MailToShow[], community: string): string {
  const list = mails.map(
    (mail) => `<article><h2>${escape(mail.subject)}</h2>
<p class="small">Aan ${escape(mail.recipient)}, <time datetime="${mail.createdAt.toISOString()}">${escape(
      mail.createdAt.toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam' }),
    )}</time></p><pre>${linked(escape(mail.body))}</pre></article>`,
  );
  const none = '<p>Nog geen mail. Stel een vraag, dan komt hier wat de helpers lezen.</p>';
  return page(`Mail in ${community}`, list.length > 0 ? list.join('') : none);
}
