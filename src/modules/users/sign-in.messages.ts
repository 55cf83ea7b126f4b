/**
 * The mail to sign in with: a link and a code, in Dutch for who reads little, or in English. The code stands in the subject too,
 * for who reads that only. Without a link where an older version made the code.
 */
export function signInMail(code: string, link: string | null, language: string): { subject: string; text: string } {
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const words = language === 'en' ? english : dutch;
  const ways = link === null ? [] : [`${words.link}\n${link}`];
  const typed = `${link === null ? words.code : words.orCode}\n\n    ${spaced}`;
  return { subject: words.subject(spaced), text: [words.hello, ...ways, typed, ...words.after].join('\n\n') };
}

const dutch = {
  subject: (code: string) => `${code} is uw code voor Omzien`,
  hello: 'Dag,',
  link: 'Klik hier om u aan te melden:',
  orCode: 'Of typ deze code op de pagina waar u hem vroeg:',
  code: 'Typ deze code op de pagina waar u hem vroeg:',
  after: [
    'De link en de code werken 15 minuten, en één keer.',
    'Heeft u dit niet gevraagd? Dan hoeft u niets te doen. Zonder deze mail kan niemand binnen. Wij vragen nooit om uw code aan de telefoon. Stuur deze mail niet door.',
    'Groet,\nOmzien',
  ],
};

const english: typeof dutch = {
  subject: (code) => `${code} is your code for Omzien`,
  hello: 'Hello,',
  link: 'Click here to sign in:',
  orCode: 'Or fill in this code on the page where you asked for it. Your code is:',
  code: 'Fill in this code on the page where you asked for it. Your code is:',
  after: [
    'The link and the code count for 15 minutes, and once.',
    'Did you not ask for this? Then do nothing. Nobody can sign in without this mail. We never ask for your code by phone. Please do not forward this mail.',
    'Kind regards,\nOmzien',
  ],
};
