/** The mail with a code, in Dutch for who reads little, or in English. The code stands in the subject too, for who reads that only. */
export function signInMail(code: string, language: string): { subject: string; text: string } {
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  if (language === 'en') {
    return {
      subject: `${spaced} is your code for Omzien`,
      text: [
        'Hello,',
        `Your code is:\n\n    ${spaced}`,
        'Fill it in on the page where you asked for it. It counts for 15 minutes.',
        'Did you not ask for a code? Then do nothing. Nobody can sign in without it. We never ask for it by phone.',
        'Kind regards,\nOmzien',
      ].join('\n\n'),
    };
  }
  return {
    subject: `${spaced} is uw code voor Omzien`,
    text: [
      'Dag,',
      `Uw code is:\n\n    ${spaced}`,
      'Vul de code in op de pagina waar u hem vroeg. De code werkt 15 minuten.',
      'Heeft u geen code gevraagd? Dan hoeft u niets te doen. Zonder code kan niemand binnen. Wij vragen er nooit om aan de telefoon.',
      'Groet,\nOmzien',
    ].join('\n\n'),
  };
}
