const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const linked = (escaped: string): string =>
  escaped.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}" style="color:#0b5f4c">${url}</a>`);

/**
 * The HTML of a mail, made from its text: the same words, large enough to read, nothing from elsewhere. A paragraph that is
 * indented by four spaces is shown large.
 */
export function mailHtml(text: string, language: string): string {
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const [first = '', ...rest] = paragraph.split('\n');
    const large = paragraph.startsWith('    ');
    const style = large ? 'font-size:32px;letter-spacing:4px;font-weight:bold;margin:16px 0' : 'margin:16px 0';
    return `<p style="${style}">${[first, ...rest].map((line) => linked(escape(line.trim()))).join('<br>')}</p>`;
  });
  return `<!doctype html><html lang="${escape(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;background:#fbfaf7"><div style="font:18px/1.6 Arial,Helvetica,sans-serif;color:#1d2b28;max-width:34em;margin:0 auto;padding:24px 16px">
${paragraphs.join('\n')}
</div></body></html>`;
}
