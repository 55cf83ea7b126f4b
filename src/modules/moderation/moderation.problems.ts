export const moderationProblems = {
  'delivery.unknown': {
    nl: 'Dit werk staat niet (meer) in de lijst.',
    en: 'This work is not, or no longer, in the list.',
  },
  'worry.not-found': { nl: 'Deze zorg bestaat niet (meer).', en: 'This worry does not, or no longer, exist.' },
  'worry.no-confidant': {
    nl: 'Dit buurtnetwerk heeft nog geen vertrouwenspersoon; uw bericht is niet bewaard. Bel Veilig Thuis: 0800-2000, gratis, dag en nacht. Bij gevaar: 112.',
    en: 'This community has no confidant yet; your message was not kept. Call Veilig Thuis on 0800-2000, free, day and night. In danger: 112.',
  },
  'worry.too-often': {
    nl: 'Vanaf dit adres kwamen al veel berichten. Wacht {minutes} minuten, of bel Veilig Thuis: 0800-2000. Bij gevaar: 112.',
    en: 'Many messages came from this address already. Wait {minutes} minutes, or call Veilig Thuis on 0800-2000. In danger: 112.',
  },
  'delivery.not-failed': {
    nl: 'Dit werk is al opnieuw gestart. Kijk over een minuut of het gelukt is.',
    en: 'This work was started again already. See in a minute whether it succeeded.',
  },
} as const;
