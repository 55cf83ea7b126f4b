import type { BranchCues } from '../../lexicon.js';

/** Language and papers, screens, children and care, in English. */
export const learning: BranchCues = {
  'taal-en-papieren': { sure: 'language and paperwork' },
  taalmaatje: {
    sure: 'practice dutch, practise dutch, learn dutch, dutch lesson, dutch lessons, speak dutch, dutch conversation, language buddy, language practice, dutch language, improve dutch, dutch practice, speaking practice, dutch speaking, talk dutch, my dutch, better dutch, teach dutch, learning dutch, language cafe, practising dutch, help with dutch, conversation partner, dutch partner, dutch with',
    likely: 'dutch, language, pronunciation, grammar, newcomer, refugee, refugees',
    maybe: 'practice, practise, learn, speak, words',
  },
  inburgering: {
    sure: 'integration exam, civic integration, inburgering, nt2, state exam dutch, integration course, dutch exam, staatsexamen',
    likely: 'exam, integration',
  },
  'lezen-en-schrijven': {
    sure: 'learn to read, learn to write, literacy, reading and writing, cannot read, illiterate, trouble reading, trouble writing',
    likely: 'spelling, alphabet, read and write',
  },
  'andere-taal': {
    sure: 'practice english, practise english, learn english, language exchange, english conversation, learn spanish, learn french, learn german, practice spanish, practice french, english lessons, spanish lessons, improve english, sign language, learn arabic',
    likely: 'english, spanish, french, german, italian',
    maybe: 'language, practise',
  },
  vertalen: {
    sure: 'translate, translation, translator, translate letter, translate documents, translating, translate a letter',
    likely: 'arabic, turkish, polish, ukrainian, farsi, tigrinya, somali, russian, dari, kurdish, urdu, portuguese',
    maybe: 'language, letter, spanish, french, german',
  },
  tolken: {
    sure: 'interpreter, interpreting, interpret, interpret at the doctor, translate at the doctor, translate at the hospital, translate for me at, translate conversation',
    likely: 'sign language',
  },
  administratie: {
    sure: 'paperwork, forms, fill in forms, fill out form, fill in a form, administration, benefits, fill out forms, admin, documents, application form, apply for benefits, residence permit, official documents, insurance form, pile of papers, sort papers, papers, bureaucracy, health insurance, complaint letter, fill out a form, help with forms, help with paperwork',
    likely: 'form, insurance, mail from government, contract, permit, pension, filling in, application',
    maybe: 'post, bank, government, sort, apply',
  },
  'brieven-lezen': {
    sure: 'letters from, understand letter, official letters, read letter, dutch letter, official letter, letters in dutch, understand letters, difficult letters, read my letters, letter from the municipality, explain letter, letters from the municipality, do not understand the letter, understand my mail, explain letters, got a letter, received a letter, letter i do not understand, letter and do not understand, government letters, letters hard for me, letters are hard, letters difficult',
    likely: 'letter, letters',
    maybe: 'mail, understand, envelope',
  },
  belasting: {
    sure: 'tax return, tax, taxes, income tax, tax office, tax forms, file taxes, tax refund',
    likely: 'belastingdienst',
  },
  toeslagen: {
    sure: 'allowance, allowances, housing benefit, healthcare allowance, rent allowance, child benefit, toeslag, rent benefit',
    likely: 'benefit, entitled',
  },
  geldzaken: {
    sure: 'budgeting, bills, debts, debt, pay bills, money problems, budget, financial help, debt help, make ends meet, financial overview, rent arrears, money management, household budget',
    likely: 'bill, finances, financial, invoices',
    maybe: 'money, bank, pay, rent',
  },
  wegwijs: {
    sure: 'how things work here, where to go for help, legal advice, find my way, rules and regulations, social services, legal help, how it works in the netherlands, know my rights, find a house, find housing, settle in, find the right help',
    likely: 'legal, advice, housing, guidance, guide',
    maybe: 'rules, information, rights',
  },
  'werk-en-studie': {
    sure: 'internship, career, career advice, choose a study, mentoring, study choice, back to school, diploma, work experience, traineeship, career coach',
    likely: 'job, study, mentor, education',
    maybe: 'work, school, coach, course',
  },
  solliciteren: {
    sure: 'job application, find a job, looking for work, cv, resume, job search, job interview, cover letter, apply for job, job applications, apply for a job, job hunting, finding work, job seekers, write a cv, check my cv, my cv, write my cv, new job, help with my cv',
    likely: 'vacancies, job, interview',
    maybe: 'work',
  },
  ondernemen: {
    sure: 'start a business, freelancer, entrepreneur, own business, business plan, bookkeeping, self employed, startup',
    likely: 'business, accounting',
  },
  'theorie-leren': {
    sure: 'theory exam, driving theory, theory test, traffic theory, learn theory, driving licence theory',
    likely: 'theory, traffic signs',
    maybe: 'licence',
  },
  digitaal: {
    sure: 'digital help, digital skills, digital buddy, tech support, everything is digital',
    likely: 'digital, tech',
  },
  computerhulp: {
    sure: 'computer, laptop, computer help, computer lesson, email set up, pc, tech help, computer slow, computer lessons, macbook, computer problem, virus, keyboard, computer stuck, computer course, word and excel, excel, software, set up my laptop, send email',
    likely: 'internet, email, install, password, screen, download, updates',
    maybe: 'online, device, slow',
  },
  'telefoon-en-tablet': {
    sure: 'tablet, ipad, smartphone, whatsapp, phone settings, iphone, android, install app, mobile phone, new phone, phone help, phone lesson, use my phone, learn my phone, set up phone, facebook',
    likely: 'app, apps, phone, mobile',
    maybe: 'photo, messages, screen',
  },
  'wifi-en-printer': {
    sure: 'wifi, printer, router, internet connection, modem, set up printer, internet not working, scanner, wi-fi',
    likely: 'connection, cable, print',
  },
  videobellen: { sure: 'video call, video calls, skype, zoom, facetime, video calling, video chat', likely: 'webcam' },
  'tv-instellen': {
    sure: 'set up tv, remote control, tv channels, smart tv, television, tv not working, netflix',
    likely: 'tv, channels, remote',
  },
  'fotos-ordenen': {
    sure: 'digitise photos, digitize photos, photo album, photo book, organise photos, scan photos, transfer photos, save photos, back up photos',
    likely: 'photos',
    maybe: 'photo, album',
  },
  'veilig-internet': {
    sure: 'phishing, online safety, scam, hacked, online fraud, safe online, scammers, internet safety',
    likely: 'fraud, secure',
  },
  'online-regelen': {
    sure: 'online form, online appointment, apply online, government website, order online, online booking, book online, register online, patient portal, log in to, online shopping, digital government, arrange things online',
    likely: 'website, online, log in, portal, register',
    maybe: 'internet, account, order',
  },
  digid: { sure: 'digid, digi d, government login, digid app', likely: 'login, log in' },
  'bankzaken-online': {
    sure: 'online banking, bank app, internet banking, mobile banking, transfer money, pay online',
    likely: 'bank card, bank transfer, banking',
  },
  kinderen: {
    sure: 'help with children, love kids, love children, good with children, good with kids, children and family',
    likely: 'children, kids, child',
  },
  oppassen: {
    sure: 'babysit, babysitter, babysitting, childcare, look after kids, look after children, watch my kids, look after my son, look after my daughter, watch my child, nanny, child minder, mind the kids, look after my children, look after my kids, look after my baby, watch the kids, evening out parents, watch the children, watch my children, watch our kids, sitter, evening with the kids',
    likely: 'baby, toddler, kid, playground',
    maybe: 'son, daughter, school, kids, children, child',
  },
  'school-brengen': {
    sure: 'pick up kids from school, school run, take to school, bring to school, pick up from school, walk to school, collect from school, pick up from daycare, take my son to school, take my daughter to school',
    likely: 'daycare, after school',
    maybe: 'school, pick up',
  },
  huiswerk: {
    sure: 'homework, tutoring, tutor, homework help, school work, study help, schoolwork, exam preparation, private lessons, help with school, after school tutoring, tutor for, tutor students, help my son with school, help my daughter with school, high school students',
    likely: 'pupil, exam, student, physics, chemistry, biology, secondary school, primary school, teacher',
    maybe: 'son, daughter, learn, explain, english, school',
  },
  rekenen: {
    sure: 'maths, mathematics, math, arithmetic, sums, times tables, algebra, math tutor, maths tutor, help with maths',
    likely: 'calculate',
    maybe: 'numbers',
  },
  schooltaal: {
    sure: 'learn to read child, reading practice child, reading with my son, reading with my daughter, practise reading, practice reading, reading comprehension, spelling practice, reading buddy, dyslexia',
    likely: 'spelling, reading level',
    maybe: 'reading, words',
  },
  'voorlezen-kinderen': {
    sure: 'read to children, read to my son, read to my daughter, bedtime story, read stories children, picture book, reading to kids, read to kids, story time, storytime, read to my kids, bedtime stories, picture books, read stories to',
    likely: 'stories, children books, fairy tales',
    maybe: 'read, story',
  },
  speelmaatje: {
    sure: 'play with my son, play with my daughter, playmate, play date, play with kids, playdate, play with children, friends for my son, friends for my daughter, kids club',
    likely: 'toys, lego',
    maybe: 'play, playground',
  },
  'gezin-steunen': {
    sure: 'help for families, family support, parenting, new mother, new mothers, single mother, single parent, just had a baby, pregnant, support for parents, young families, home start, newborn',
    likely: 'families, parents, family',
    maybe: 'mother, father, busy, mothers, mum, mom',
  },
  'jongere-begeleiden': {
    sure: 'youth mentor, mentor a teenager, teenager, youth work, teenage, mentor for young, youth coach, bullied, young people',
    likely: 'teen, teens, youth',
    maybe: 'mentor, young',
  },
  verzorging: {
    sure: 'personal care, help getting dressed, help washing, home care, nurse, compression stockings, carer at home, nursing',
    likely: 'caring, dressing',
  },
  'haar-en-nagels': {
    sure: 'haircut, hairdresser, cut hair, cut my hair, nails, manicure, pedicure, hand massage, massage, braid hair, barber, hair styling',
    likely: 'hair',
  },
  'zieke-buur': {
    sure: 'after surgery, after my operation, broken leg, broken arm, after an operation, hip replacement, knee replacement, recovering from, sick at home, in a cast, on crutches, just out of hospital, after hospital',
    likely: 'operation, surgery, recover, crutches, sick, ill',
    maybe: 'leg, arm, knee, hip',
  },
  'oogje-in-het-zeil': {
    sure: 'keep an eye, check in on, check on me, emergency contact, personal alarm, daily check, look in on, check if i am okay, check daily, alarm button',
    likely: 'alarm',
    maybe: 'check',
  },
  noodhulp: {
    sure: 'disaster relief, relief goods, relief materials, emergency relief, humanitarian aid, disaster, earthquake, flood, flooding, evacuation, victims, red cross, emergency aid, refugee aid, hurricane, relief supplies',
    likely: 'relief, humanitarian, rescue, storm, emergency',
    maybe: 'aid',
  },
  onderdak: {
    sure: 'shelter, place to stay, host family, spare room, temporary housing, emergency shelter, sleep at, homeless, place to sleep, guest room, temporary accommodation, accommodation',
    likely: 'tents',
    maybe: 'bed, stay, night, room, sleep',
  },
  'kleding-en-dekens': {
    sure: 'blankets, winter clothes, clothes collection, sleeping bags, warm clothes, diapers, nappies, collect clothes, clothing drive, donate clothes, toiletries, hygiene kits',
    likely: 'blanket, clothing, coats',
    maybe: 'clothes, shoes',
  },
  voedselhulp: {
    sure: 'food parcels, food packets, food packages, soup kitchen, food aid, food drive, distribute food, baby formula, bottled water, drinking water, food for homeless, food relief',
    likely: 'packets, rations',
  },
  'eerste-hulp': {
    sure: 'first aid, blood donation, donate blood, cpr, medical team, medical aid, blood donor, medical help, medical supplies, paramedic, defibrillator, first aider, blood bank',
    likely: 'medical, wounded, injured',
    maybe: 'doctor, nurse',
  },
  'stroom-en-warmte': {
    sure: 'power cut, power outage, no electricity, generator, no heating, heater, power bank, torch, charge phone, no power',
    likely: 'electricity, warmth',
    maybe: 'power, cold',
  },
  'zoeken-en-redden': {
    sure: 'search and rescue, missing person, search party, rescue team, search team, help search, rescue workers',
    likely: 'rescue',
    maybe: 'missing',
  },
  'puin-ruimen': {
    sure: 'clear debris, debris, sandbags, pump out water, flooded basement, fallen tree, mud, rubble, water damage, clear rubble',
    likely: 'damage, flooded',
  },
  'geld-inzamelen': {
    sure: 'fundraising, raise money, donation, donations, donate money, fundraiser, charity, donate, crowdfunding, raise funds',
    likely: 'sponsor, funds',
  },
};
