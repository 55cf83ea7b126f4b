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
  `,
  solliciteren: `
    Engineer from Odesa, fourteen years in ports. I sent seventy letters, one answer. Somebody told me my CV is too long and too proud for Holland. Can a Dutch person look on it?
    Recruiter at a tech firm in Eindhoven, from Bangalore myself. I know why they put your profile aside. Send me it, and we rehearse the difficult questions also, in English.
    Forty applications, forty rejections. Could someone look at my CV?
    I need a motivation letter in good Dutch for a job in the supermarket.
    Interview on Thursday, who does a practice round with me?
    My LinkedIn is empty, help!
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
    Let me polish your LinkedIn profile, headline and photo.
    Help refugees put their experience on one neat Dutch page.
    Salary negotiation, dress, handshake: we rehearse the lot.
    First side job? I help teens write a letter to the supermarket or the pizzeria
    HR adviser, thirty years on the other side of the table, prepares you for tricky questions.
    I search vacancies with you and register you at the temp agencies.
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
  `,
};
