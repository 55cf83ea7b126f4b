import type { BranchExamples } from '../../../lexicon.js';

export const work: BranchExamples = {
  'werk-en-studie': `
    My nursing licence from Johannesburg needs to go through BIG-register and there's a whole list: language, AKV test, portfolio. Is there anybody who went down that road and can tell me where to start?
    Finished my master in Groningen with a job, a burn-out and a baby. If you're stuck in the thesis, don't know how to talk with your supervisor or plan your weeks, I can help.
    I was an engineer in Damascus. How do I get my diploma recognised here?
    Twenty-three, no diploma, want to go back to school but which course?
    I've been on sick leave for two years and would like to build up again with some light work.
    Who looks with me at MBO courses for care assistant?
    Career switch at fifty, from banking into teaching, someone to brainstorm with?
    Internship wanted for my Erasmus semester, in graphic design
    Thesis stress! I need a person to hold me to my planning and read a chapter.
    My daughter's in her final year and doesn't know what to choose, uni open days overwhelm her.
    Does someone know how a work placement with a benefit works?
    I'd love to shadow a vet nurse for a day to see if it suits me.
    Student finance from DUO, for EU citizens, working 32 hours: explain?
    Want to do nurse again, but BIG registration is long road. Who did this before me?
    Career coach offers three free talks to people who got stuck at work.
    I can tell you all about working in healthcare, come along for a shift.
    Former dean helps choose a study, with or without a diploma.
    Diploma evaluation, Nuffic, BIG register: I've done it as an Indian doctor and guide others.
    Our small bike workshop has a work experience place for someone who wants rhythm.
    Dissertation in a rut? I'm a PhD and read along with you.
    HR manager thinks with you about your next step, over lunch.
    Back on the job after burn-out, how do you do that? Let me share.
    I offer an internship in my flower shop to a pupil from special school
    Study choice doubts? I changed three times, so ask me anything.
    Mentor for international students who want to stay and work in the Netherlands.
    At 58 the hospital declared me unfit for the ward, my back. Study something new? With whom can I look what I still could be?
    Retired lecturer in nursing: anatomy, dosage calculation, writing reports. Students of care may come to swot at my table, I've a skeleton too.
    My diploma from Ukraine is dentist. Here it's a paper in drawer. I am 55. Someone who knows the way to recognition and the exams?
    Carpenter, plasterer, bricklayer, I've trained 22 apprentices. If a lad is stuck with his trade school, theory or practice, my shed's open.
    My thesis supervisor says my English is fine but the structure is soup. Is there a retired teacher who reads a chapter over tea?
    I came here as a student nurse from Surinam in the seventies. Whoever does a care course now and is stuck in the assignments, I know the words and I know the tears.
    I study to be a carer, level two, in my fourth language. Reports on patients must be in good Dutch. Who checks two pages each Sunday?
    Vocational college, year one, nobody told me about internships till today. Where does one find a place, with my accent and beard?
    Statistics makes grown nurses cry. I taught it at a polytechnic in England and I'm cheap: a cup of proper tea.
    Reporting back to work after fourteen months of long covid. My boss sent a plan and it's too much. Anyone with HR knowledge to talk it over?
    Thesis stuck at page 12. I've two kids and a night job. I need an hour a week with somebody who asks 'and, what have you written?'
    Planner in a vocational college for years. I help people choose a course, ask for a grant, survive the first semester. Adults, dropouts, all.
    Nursing exams, drug calculations, terms in Dutch, that I find the most difficult. My colleague passed, I not. Study with me?
    I'm an engineer with a diploma from Syria, and nobody knows what to do with it. How do you get it valued, and is it worth it?
    Statistics: I eat it for breakfast. If you're in your twenties or forties and panicking over your research report, come Thursday.
    Apprentice bricklayer, dyslexic, the logbook is worse than the bricks. Every month three reports. Who helps me with getting it on paper?
    At 44 I went back to school for nursing and statistics is eating me. Also planning. A stern but cheerful study companion at the library, Saturdays?
    I write code, used to teach. If you want to switch careers at fifty like me, I help you pick a course and keep going when it's dull.
    Careers teacher, retired early. Lads of twenty who game all night don't frighten me. We visit workshops, taste trades, choose a course, no mother along.
    PhD in physics, out of work, ironic. I can coach students with thesis panic, statistics, planning, giving up elegantly or not.
    After five years inside my house with anxiety I want to volunteer somewhere, then a course. Small steps, which? A mentor with common sense.
    Cow shed closes in June. I'm fifty-eight, what else has udders?
    Foreman, retired. I know who's hiring at the docks, and how to talk to them.
    Evening course for nurse aide, statistics chapter, tears.
    My diploma says engineer, my job says mushrooms. How to climb from mushrooms?
    Chief cook takes an apprentice, teaches knives, arranges papers with the school.
    Leaving the army after nineteen years. I can lead forty men and read a map; what's that called in civilian?
    Diploma nurse from Manila, here they say it is level nothing. What now?
    Thesis stuck on page 31, supervisor vanished.
    HR manager, 25 years, would think along with people whose career ran aground.
    Back to college at 45, statistics makes me cry.
    Which apprenticeship suits boy that likes engines and hates desks?
    Dismissed after nineteen years. What am I still good at?
    Nurse in the Philippines, nobody in this land. How do I get my diploma recognised?
    Night school at forty, thesis stuck at chapter two.
    Retired lecturer, red pencil, gentle. I'll read your essay and ask the annoying questions.
    I was career adviser. At the kitchen table with two columns, what gives energy and what takes it, we find out what you should do next.
    Apprenticeship or evening college? I'm 31 and want out of the slaughterhouse.
    Failed my first year of nursing on Monday, should I switch?
    My foreign degree counts for nothing here. Which course would a pharmacist do?
    Thesis in eleven days, no structure, baby crying.
    At fifty-six the warehouse robots replaced me. What else is there?
    Retired career adviser, I ask good questions: what makes you forget time? Then look together at courses and internships.
    Lecturer on sabbatical. I read essays, help plan for resits, explain footnotes, Friday.
  `,
  solliciteren: `
    Engineer from Odesa, fourteen years in ports. I sent seventy letters, one answer. Somebody told me my CV is too long and too proud for Holland. Can a Dutch person look on it?
    Recruiter at a tech firm in Eindhoven, from Bangalore myself. I know why they put your profile aside. Send me it, and we rehearse the difficult questions also, in English.
    Forty applications, forty rejections. Could someone look at my CV?
    I need a motivation letter in good Dutch for a job in the supermarket.
    Interview on Thursday, who does a practice round with me?
    My profile on the job network is empty, help!
    I've a gap of six years because of the children. How do I put that on a résumé?
    Looking for work in kitchen or cleaning, I don't know to make a CV on computer.
    Tips for a first job at sixteen, bakery or something, what do I write?
    They ask for competences and a STARR story, what's that
    Reviewing cover letters, anybody from tech or HR?
    I'm 58 and never had to apply for anything in thirty years. Everything's online now.
    Nerves ruin every job talk, I go blank when they ask about weaknesses.
    Dutch employers say my application is too formal, I'm from India. Who makes it fit?
    Recruiter reviews your CV for free and tells you honestly why it's binned.
    Mock interviews, video if you dare, feedback guaranteed.
    I write cover letters with you, not for you.
    Job-hunt breakfast each Tuesday at the library, bring your laptop and your vacancy.
    Over-fifty and out of a job? I found one at 59 and show you how.
    Let me polish your online job profile, headline and photo.
    Help refugees put their experience on one neat Dutch page.
    Salary negotiation, dress, handshake: we rehearse the lot.
    First side job? I help teens write a letter to the supermarket or the pizzeria
    HR adviser, thirty years on the other side of the table, prepares you for tricky questions.
    I search vacancies with you and register you at the temp agencies.
    Fifty-nine, looked after mother six years till she died, now back to work. How do I put that on a sheet without it looking like a hole?
    For twenty years I sat on the other side of the table. I'll rehearse the interview with you, handshake, awkward questions and all.
    I send forty times and get no answer or "we have gone further with others". Is my letter bad or am I just old with accent?
    I help those who're new here with a CV on one page, photo or not, and I know the small firms in the region since I was a works foreman.
    I've hired and fired in a hotel. I do mock talks with you, handshakes, eye contact, salary question, then we polish that sheet of paper until it shines.
    Recruiter on maternity leave. I can read your letter, throw out the flowery bits that Dutch bosses dislike, and play the nasty interviewer. Baby may cry along.
    Invited to talk at a warehouse, Thursday nine! Last time I answered only yes. Let somebody play the boss with me before.
    Dutch people write 'I'm enthusiastic'. I write 'I'm obedient and honoured'. I think that's where it goes wrong. Could you rewrite with me?
    Ex personnel lady of a factory. Which photo, what to say about the gap years, why never 'dear sir': one hour and you've a page that opens doors.
    After nine years at home with the children, what do I put on that page? 'Managed chaos'?
    Recruiter here with a conscience. I'll read your CV, play the nasty interviewer and tell you what to leave out.
    first side job, 15, the bakery wants a 'motivation letter'. what even is that
    They invite me for a talk by video, about cashier job. I wear headscarf, have accent, am nervous. Practise questions with me before Friday?
    In a wheelchair, qualified, forty rejections. Do I mention it in the letter or let them see at the door? Somebody with ideas?
    I was manager in logistic and hired about a hundred people. Now I've time, bring your letter, I show how to say your strengths without lying.
    My sister with Down's wants a real job, in a café or with animals. How do we write to places so they see her and not the syndrome?
    Forty letters out, forty polite nos. Perhaps I sound too desperate, perhaps it's my photo. Would someone with hiring experience read my CV and play the interview with me?
    Recruiter for eighteen years until I got replaced myself. I know why your letter lands in the bin and how to explain a gap after burnout. Come with your vacancy.
    Gap of four years, it was psychosis, how do I write that? I'd like to work in a garden centre. Someone who looks over my letter.
    Tomorrow I've a video interview and in English, my first in nine years. Would someone fire nasty questions at me tonight?
    I interviewed chefs, drummers and welders for a job agency. I turn a messy life into one clean page and then grill you over coffee.
    I'm 58 and they all hire kids. How do I put myself on that network site, with photo and all, and what do I write to a boss?
    Between jobs at 58, I've started a club: Monday ten o'clock, we read each other's letters, rehearse answers and cheer at every invitation. Come.
    My last interview was in nineteen eighty-one. I brought my own spade.
    Hired bus drivers for ten years. I know what we threw away unread. Let me see your letter.
    Gap in CV: prison. How do you phrase that?
    They ask "where do you see yourself in five years". I see myself tired. Practise with me before Tuesday.
    Sixty applications. Fifty-nine silences. One wrong number.
    Shopkeeper: I'll play the nasty boss, you sit there and answer, we do it until you stop sweating.
    CV from Brazil has photo of me with parrot, my friend says change it.
    I interviewed people for a living, we rehearse the awkward questions until you smile.
    Tomorrow interview at bakery, never had one, what do I say of the gap?
    Fifty-eight, one employer for life, then bankruptcy. I've never written such a letter.
    Casting director. I'll show you how to walk in, sit, and say what you're good at.
    Practise on me: I ask the nasty one about the gap of three years.
    My voice goes small at such tables.
    Headhunter with conscience: I turn your caring for three children into words a boss understands.
    Interview Tuesday at eight, first since 1998.
    Forty-one emails, zero answers. What is wrong with my CV?
    They fired the whole line, I only know welding and can't write about myself.
    Why should we hire you? I always blush.
    HR manager, maternity leave, brain wants work. I polish your résumé, rehearse tricky questions, choose the tie.
    Recruited welders, nurses, cooks for years. Send me the vacancy and we make a motivation letter that doesn't sound like a robot.
  `,
  ondernemen: `
    I sew and I sell pierogi to friends, but now a café wants sixty every week. Do I need KvK, VAT number, hygiene paper? I understand nothing of being zzp.
    Had my own cleaning company for eleven years, started with one bucket. Ask me about invoices, BTW, insurance, how to get the first customers. Polish or English, coffee is on me.
    I want to start a catering business with Syrian food. How do I register at the KvK?
    Who'd look at my business plan before I go to the bank for a microloan?
    Just became zzp'er as a hairdresser and have no idea what hourly rate to ask.
    Need an entrepreneur as a sparring partner, my webshop in candles sells nothing.
    From benefit to own company, the gemeente talks about Bbz, someone with experience?
    Logo, name, invoices, customers, everything at once.
    Can I work from home as a nail stylist, or do I need a permit?
    Looking for a co-founder for a bike repair shop
    A mentor for my cleaning company, two staff, growing too fast.
    How do freelancers find clients here? I'm a photographer from South Africa.
    Market stall dreams: who knows about stand permits and insurance?
    Want to open food truck, need person that knows hygiene rules and HACCP
    Ran my own bakery for forty years, happy to coach starters.
    I help with your business plan, pricing and the numbers behind it.
    Marketing woman thinks along with small shops and freelancers about customers and flyers.
    Registering at the Chamber of Commerce, choosing eenmanszaak or bv: I explain it in English.
    Start-up mentor, likes odd ideas.
    Thinking of becoming self-employed? Have coffee with me before you quit your job.
    Refugee founder supports other newcomers in setting up a company.
    Invoices, quotes, terms and conditions, I've templates to share
    Monthly meet-up for women with a small enterprise, in my studio.
    I was a lender at a bank and know what they want to see in a financing request.
    Let me test your pitch and poke holes in it.
    Since the divorce at sixty I bake for everybody and they say sell it. But registration, hygiene, VAT, I get hot of it.
    Sold my hardware shop after 41 years. Got time to think along with somebody who's starting out: prices, stock, difficult customers, the first bad winter.
    I was tailor with own shop in Syria. I want again, small, one machine, one window. Who explains how it goes here with permit and chamber?
    Accountant, retired but restless, reads your plan and tells honestly if you can live on it. Especially for folks over fifty who begin for themselves.
    I want to sell my pickles and flatbread at the market on Saturdays and I'm lost in permits, chamber registration, VAT. An old shopkeeper's wisdom would be gold.
    Ran a bicycle shop for 35 years, bankrupt once, recovered once. If you come from far with a plan for a barber chair or a food cart, let's do the sums before you sign anything.
    I've a sewing machine and nine customers already and people say you must register and do books. Is that true, and who did it before?
    Henna, braiding, eyebrow threading: I've clients but no papers for it. How did you begin, sisters with your own salon?
    Mentor, sold two firms, can't golf. I'd like to sit with a refugee baker or coder and pick holes in the plan before the bank does.
    Accounting student offers: first invoice, quarterly VAT, a simple sheet for what comes in and goes out. For hairdressers, tailors, cooks who begin.
    I ran a garage for twenty years. Starters may pick my brain: prices, invoices, the first customer, the first thief.
    On disability and I want to sell jewellery online from bed. What happens to my benefit if it goes well?
    Barber back home in Turkey, here employed. I wish my own chair, my own shop. A plan for the bank must be written.
    Food-truck owner. I'd show a starting mum how I price a wrap, do my books on Sunday and get a pitch at the fair.
    I carve toys and everyone says sell them. But registering, VAT, prices, a stall? Someone who did such a jump, drink coffee with me and tell the ugly truth.
    Had a bakery, lost a bakery, know all mistakes by heart. If you want a food truck or a market stall, buy me a beer and I'll count with you.
    I groom dogs in my bathroom and customers keep coming. Should I be official? I've fear of forms and the taxman.
    Want to give drum workshops at firms but how much do you ask, and how do you write an invoice? Former dishwasher, zero clue.
    I had a music shop for thirty years, survived two crises. Prices, permits, invoices, difficult customers: bring your idea and your fears to my stool.
    I make honey. The tax man calls it a company.
    Ran the ironmonger's for forty-four years, robbed twice, never bankrupt. Ask before you rent that corner shop.
    Falafel cart. Recipe yes, permit no.
    My wife sews bridal gowns on the kitchen table, customers come more each month, and now it must be official. Register where, which VAT?
    Young farmer takes over, loan plan on beer mat. Critic wanted.
    Did the books of the fishing co-op; I look at your prices and say the painful thing.
    My samosas sell out at every school party. How to make a firm of it?
    I had three companies, two failed. Ask me about the two.
    Business plan, loan, permit for a food truck with Greek pies.
    Marketing lady on pension helps a starter with price, name, window.
    I sewed for everyone for free; now I want my own atelier, but VAT, register, prices, help.
    Sold my garage last year, made all mistakes one can. Somebody with a plan on a napkin may have them for nothing.
    Our falafel cart: dream or debt?
    Former shopkeeper, will look at your sums before the bank does.
    Market trader, knows pitches, permits, bad weather.
    Sacked Monday, so now my samosas go to market, or not? Permit, price, chamber, I'm dizzy.
    First customer, first invoice, what's VAT?
    Nail studio at home, my neighbour says it is forbidden. Who knows?
    My plan has thirty pages and the bank said no Wednesday.
    Sold my bike shop after thirty years, will look at your plan, sums and name over soup, also when I say don't.
    I guide immigrant women from kitchen idea to own firm, registration, website, first stall.
  `,
  'theorie-leren': `
    South African licence can't be swapped, so at 38 I'm a learner again. The signs I know but those hazard pictures get me every time, failed twice at CBR. Study buddy please.
    Just passed with 48 points out of 50, in English. I have the book, the app until March and some tricks for the priority questions with trams. Gladly go through them together.
    Failed my theory at the CBR three times. Who goes through the questions with me?
    I learn for the driving theory in Dutch but I know only Turkish, traffic signs are hard.
    Priority rules at crossings, I'll never get it.
    My son has dyslexia and must do the moped test, someone to study the book with him?
    Hazard perception: brake, release, do nothing. I always pick the wrong one!
    Exam for AM licence next month, study mate wanted
    Had my licence in Brazil, now I must start from zero with the theory book. Who quizzes me?
    Who explains roundabouts, shark teeth and trams to an American?
    I can't afford a one-day crash course for category B.
    Practice tests, I stay at 38 out of 50.
    Boating licence, buoys and right of way on the water, who studies along?
    Traffic rules for my truck licence C, the text is too difficult for me.
    Retired driving instructor explains traffic rules and signs to those who keep failing the test.
    Learn for your theory exam with me, I've got books and old practice questions.
    I'll quiz you on road signs till you dream of them.
    Passed with 49 points in English and gladly help the next one.
    Dangerous situations, priority, speed limits: with toy cars on my table it becomes clear.
    CBR theory in Arabic? I explain it in our language
    Moped theory for sixteen-year-olds, free, Saturday mornings.
    Have patience with slow learners, taught my dyslexic son for his car theory.
    Study group for the theoretical exam, four people, weekly at the library.
    Going for the Klein Vaarbewijs? I know the rules of the waterways.
    Ex-traffic policeman makes right of way simple.
    My licence from Nigeria does not count. Sixty-one years and again red triangles and who goes first. Book is thick, Dutch is thicker.
    Ex-driving instructor quizzes you on signs, braking distance and roundabouts with toy cars on my table. I have got all the apps printed.
    For my scooter car I must still do a test, at seventy. Danger recognition, they call it. I was a danger myself, my wife said always.
    Traffic policeman retired, forty years of junctions. Who's sitting at the exam next month can come and drill priority rules with me, Monday nights.
    Thirty years behind the wheel of a lorry in Punjab, and I fail because of shark teeth on the road and who goes first. Please practise with me the picture questions.
    I was driving examiner's assistant for twelve years. Priority from the right, braking distances, sharks' teeth, that tram with the white bar. With toy cars on my carpet you'll get it.
    My cousins and me, four Eritreans, one book, all failed on the hazard part. If you've a projector and an evening you make four drivers.
    At home I steered an ambulance, here I don't even get the car questions. May I overtake a tram? When is a woonerf over? Quiz me.
    Passed with zero wrong, made flash cards of all the signs in English. Au pairs and nurses, evenings at my kitchen.
    Failed four times on priority and signs. I can drive, I drove a taxi in my country! The questions are tricky Dutch.
    Driving instructor in retirement, with the old flip-over chart. Crossings, distances, hazard pictures, I explain till it clicks, evenings.
    moped exam next thursday n i keep failing the online tests. dyslexia. someone to read the questions out loud with me?
    For my work as home carer I need the licence. Between kids and shift I've one hour at night. Quiz me on tram rules?
    Passed first time with 2 mistakes, got the app and summaries. I'm 17 and would do it with others who need the pink card.
    Failed twice on priority at junctions and hazard pictures. I freeze from the clock. I need someone to quiz me with toy cars on the kitchen table.
    Driving instructor with a bad back, home now. Signs, roundabouts, right of way from the right, I'll drill you with toy cars for free.
    I drove truck in Ukraine twenty years and now must learn from book about trams and shark teeth on road. Dutch words kill me. Exam 30th.
    Lorry driver in rehab, bored to bits. I cycle round town with learners and ask at each crossing who goes first, until they dream of it.
    My fourth go at the test. I know the signs, I don't know the tricky Dutch. Read each question with me and tell what they really ask.
    Who goes first, the tram or the funeral procession?
    Forty years on the road without one dent, I can explain every sign, including the ones nobody obeys.
    Failed by one point. Twice. Hazard pictures!
    I drove lorries in Punjab. Here they ask about triangle teeth painted on the asphalt. Please explain me teeth.
    Moped test at sixteen, my boy reads nothing longer than a message. A fun person to quiz him on priority rules.
    Military driving instructor, toy cars on kitchen table, patience regulation issue.
    Priority signs, sharks' teeth, trams from everywhere: failed with 30 errors.
    Book in Dutch, brain in Tigrinya. Quiz me?
    Pass for hazard questions, I always choose "brake", it's wrong.
    Failed by two points. Again the priority at crossroads.
    Driving examiner, off the road, still knows the book backwards. Signs on flash cards, coffee strong.
    Where I'm from everybody honks and goes. Here are sharks' teeth on the road and I must know what it means for the exam in March.
    Crane operator, learns by heart easily. Stopping distances, blind spots, trams: I quiz you on my balcony.
    Truck instructor, tells with toy cars on the tablecloth who goes first.
    Third time, two points short. Priority on a roundabout with tram, I see it in dreams.
    I drove twelve years a lorry in Eritrea, here the questions on signs are all tricks, test on Thursday.
    My daughter gave birth and I want to drive to her. Sixty-two, book closed since.
    Danger recognition: brake, release, nothing. Help!
    Passed with zero faults last week, keep the flashcards and app, will quiz anyone in Arabic or Dutch.
  `,
};
