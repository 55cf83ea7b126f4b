import type { BranchExamples } from '../../../lexicon.js';

export const dutch: BranchExamples = {
  taalmaatje: `
    My Duolingo says I have 400 days streak but the baker still answers me in English. Would like to sit with somebody one hour a week and just talk slow Dutch.
    Retired schoolteacher from Ohio, nineteen years in Haarlem. My accent is awful but my grammar isn't, so if you're at A2 let's mumble through Dutch together over tea.
    At work on the tomatoes everybody is Polish, so in four years my Dutch is "lekker" and "morgen". I'd like to chat with some pensioner, about football or dogs, doesn't matter.
    Dutch by marriage, Glaswegian by birth, I learned the hard way in the bakery. Newcomers can come walk round Lidl with me and name everything on the shelves.
    I used a language app for a year and still can't order bread without people switching to English. Who speaks only Dutch with me?
    I am from Ukraine, want talk Dutch with someone, one time in week, I can bring cake.
    Language buddy wanted in Leiden, level A2.
    Conversation practice for a shy beginner, coffee's on me.
    After six years here I understand everything but I'm scared to open my mouth. A patient person to chat with would help.
    Is there a taalcafé somewhere in the neighbourhood?
    My pronunciation of the g and ui makes everybody laugh, who corrects me?
    Want to speak Dutch while walking or cooking, not from a book.
    My wife stays home with the baby and has no one to practise the language with. A friendly lady is welcome to visit us.
    Dutch lessons, informal, from a neighbour
    I work in warehouse with Polish people so I never learn Nederlands. Need somebody for speaking.
    Tandem partner: my Spanish for your Dutch?
    I'll be your language buddy, we talk about daily things, slowly, and I correct you gently.
    Native speaker, retired teacher, gives Dutch conversation to newcomers at the kitchen table.
    Free language café each Thursday in the library, all levels, biscuits too.
    You learn by doing: come shopping with me and we name everything.
    Speak Dutch with me for an hour a week, I don't switch to English, I promise!
    Volunteer for Dutch practice with women, kids may come along.
    I learned Dutch myself as an adult, so I know where it hurts, de and het and word order. Happy to practise with you.
    Taalmaatje available for someone from Syria, Eritrea or anywhere.
    Talk to me over video, twenty minutes of Dutch a day
    Let's read the newspaper headlines together and chat about them in Dutch.
    Language swap, I'd like to improve my Turkish and you your Dutch.
  `,
  inburgering: `
    In February I must pass speaking and KNM. I know the words but when the computer gives me thirty seconds to answer my head is empty. Who can practise this with me?
    Passed all of it last year, A2 first time and B1 second time. I kept every practice book and I can tell you which questions come back again and again.
    I have the KNM exam in May and it is so many questions about Dutch society. Who practises with me?
    Speaking test B1 in three weeks, I fail it two times already.
    DUO says I must integrate within three years and I don't understand the modules. Help me choose a course?
    Anyone got old Staatsexamen papers and time to go through them?
    I must write participation statement and do portfolio for the MAP, I have no idea how
    My husband has to pass the civic integration exam abroad, who coaches him online?
    NT2 programme II, writing part, need feedback on my practice essays.
    To get naturalised I need the diploma A2, but I work full time and there's no evening class. Somebody to revise with?
    Listening exam with the headphones makes me panic.
    Questions like "what do you do when your neighbour has a baby": I never know the right answer!
    Exam fear, five parts still to go, study partner wanted in Almere.
    Which reading strategies work for the inburgeringsexamen? I run out of time.
    I train people for the integration exam: reading, listening, writing, speaking.
    NT2 teacher, retired, looks over your writing tasks for the state exam.
    KNM made easy, from the huisarts to the Second Chamber.
    I passed B1 last year as an Iranian and can tell you how the computer test works. Let's practise old questions together.
    Mock exam at my table, with timer and all.
    Help with your PVT, MAP and letters from DUO about your term
    Going for Dutch nationality? I'll drill you until you pass.
    Former examiner gives tips for the speaking part, what they listen for, how to fill the thirty seconds.
    Preparing for the basic exam at the embassy? We can do it by video.
    Volunteer coach for inburgeraars, twice a week, all parts of the test.
    I explain Dutch society, history and norms for your KNM in easy words, in English or Arabic.
  `,
  'lezen-en-schrijven': `
    In Eritrea I kept goats, no school. I'm thirty-four and the alphabet comes slow. The teacher of the class goes on too fast; I need a person for the letters, at the table.
    Special-ed teacher from Oregon. Grown men and women who never learned their ABC, with me there's no shame, we start with your own name and the shop signs.
    I'm 52 and have hidden all my life that I can't read well. Where do I start?
    My neighbour never went to school in Morocco and wants to learn letters. Who can teach her the alphabet?
    I want to write a birthday card to my grandson without mistakes.
    He drives a lorry, speaks fine, but filling in his name is about all he can put on paper.
    Learning to spell as a grown-up, discreetly please.
    I know Arabic script, not the Latin one. I need someone for handwriting and first words
    Text messages from school I let my daughter read. I'd like to do that myself.
    Low literacy course nearby, or one-to-one with a volunteer?
    I left school at twelve to work at the market. Now I'm retired and would like to read a whole book.
    Dyslexic adult, 38, dodges every form and menu. Looking for someone patient.
    Can someone teach my father to hold a pen and write his signature?
    Subtitles go too fast for me.
    I teach grown-ups to read and write, at your pace and in confidence.
    You're not stupid; two and a half million people here find it hard. Come and start with me.
    Literacy volunteer, trained and certified, has a place free on Mondays.
    First letters, first words, your own shopping list: step by step we'll get there.
    Illiterate in your own language? I've worked with women who never went to school, with pictures and sand letters.
    Spelling for adults who missed out
    I helped my own dad learn to read at sixty. I'd love to do that for another.
    Writing a text, a note, an email to your boss: we practise that.
    Discreet reading lessons in the library's back room, coffee included.
    Retired schoolmaster will gladly teach the alphabet to people who write in another script.
    With easy books and lots of laughs we learn to read, nobody needs to know.
  `,
  'andere-taal': `
    My boyfriend's family is from Friesland and at the birthday they all switch. I speak Portuguese, English, Dutch. Now I want Frisian too, at least enough for jokes.
    Hindi or Marathi for people who love Bollywood, or travel, or have in-laws there. I work remote and would teach one evening a week; you tell me what you want to say.
    I'd love to learn some Spanish before my winter in Málaga. Who's a native?
    English lessons for my mum, 70, who wants to talk with her Canadian grandchildren.
    Looking for someone to teach me Arabic, first the script then small talk.
    My French has rusted since school and we bought a cottage in the Ardèche, conversation partner please.
    Italian over a glass of wine, anyone?
    My child is half Polish and I'd like her to hear and learn it from somebody.
    Dutch Sign Language beginner seeks a deaf person to practise signing with.
    Want to learn Frisian now I've moved to Leeuwarden!
    Who teaches Mandarin to a complete novice
    I need business English for my job in logistics, mostly phone calls and emails.
    Turkish for a daughter-in-law to be: I want to understand what they say about me at dinner.
    German grammar, der die das, help me get to B1 before I move to Aachen.
    Native English speaker from Manchester chats with anyone who wants to improve.
    I am from Colombia and teach Spanish with music and empanadas.
    Bonjour! French lady gives conversation lessons to beginners and rusty ones.
    Learn to read Ukrainian or Russian, I was a teacher at home.
    English for seniors on Tuesdays: travel phrases, small talk, song lyrics.
    Swap: I teach you Hindi, you teach me the guitar
    Sign language lessons from a deaf mum, fun guaranteed.
    Portuguese from Lisbon, for free, because I miss speaking it.
    Ex-Latin teacher helps curious minds with Latin and ancient Greek.
    IELTS or Cambridge coming up? I'm an examiner on leave and can prep you.
    Would like to share my Japanese, hiragana first, sushi later.
  `,
  vertalen: `
    I have a diploma from Lviv and two letters of my old employer, three pages all together. It doesn't need stamp, only that the boss of the dental clinic can read it in Dutch.
    Legal secretary, bilingual Afrikaans and English and after eight years fluent in Dutch. Give me your rental contract or warning letter and you'll have it back in plain English by Sunday.
    I have a birth certificate in Arabic and need to know in English what it says.
    Who can put my CV and motivation from English into proper Dutch?
    Need a Dutch text turned into Polish, two pages about our apartment rules.
    My grandmother's old love letters are in Frisian and I'd love to be able to read them in English.
    Could someone render our menu in Dutch, French and German? We're a small Ethiopian eatery.
    Email from my Spanish landlord, Google makes soup of it.
    Flyer for the neighbourhood party must be also in Turkish and Tigrinya
    I wrote my life story in Farsi and hope to find somebody who translates it for my Dutch grandchildren.
    Subtitles for a short documentary, Portuguese to Dutch, unpaid but with eternal fame.
    Rental contract of eleven pages, all in Dutch. Who makes an English version?
    Medical file from Kyiv, in Ukrainian, needs to be put into Dutch for the specialist.
    Just a short poem on a gravestone, from German.
    Translator Dutch–English with a few free hours does your letters and documents.
    I translate from Arabic and Kurdish on paper, no sworn stamp.
    Website, leaflet, recipe book: send the text, you get it back in neat Dutch.
    Bilingual French–Dutch from Brussels, likes to translate for charities.
    Got old family papers in German script? I decipher and translate them.
    From Polish into Dutch and the other way round, by email, within a few days.
    Linguistics student wants practice, so I'll translate your text for nothing.
    Ukrainian and Russian documents put into plain English
    I turn Spanish emails into Dutch and check that the tone's right.
    Chinese texts, handwritten too, into English for you.
    Retired technical translator takes on manuals, certificates and contracts, EN-NL.
  `,
  tolken: `
    Meeting at school about my son on Tuesday, teacher speaks fast and I understand maybe half. I speak Ukrainian and Russian. I want to hear everything, it is about his behaviour.
    Tigrinya and Amharic, and my Dutch is good now after nine years. I can sit between you and the midwife, the lawyer or the teacher, and say it over exactly, nothing added.
    I have a talk at school and my Dutch is not enough. Who speaks Tigrinya and can interpret?
    The doctor says I must bring somebody for the language, I speak only Dari.
    Interpreter Arabic wanted for tomorrow at the bank, half an hour.
    My mother-in-law from China visits the hospital and I'm at work. Someone who speaks Mandarin and Dutch to tell her what they say?
    Who can phone the landlord for me in Dutch while I sit next to you and tell you what I want to say?
    Sign language interpreter for a neighbourhood meeting, we have a deaf resident.
    Our volunteers visit refugee families and need people who speak Somali to be in between.
    The plumber speaks no English and I no Dutch, can anybody do the talking over the speaker
    Parents' evening, mother speaks only Bulgarian.
    I need a Spanish speaker for a conversation with the midwife, please a woman.
    Help me understand each other with my neighbour, he's Turkish and I'm British, and we've a quarrel over the fence!
    By telephone, ten minutes, Polish, for a call with the insurance.
    I speak Arabic, French and Dutch and come along to put into words what both sides say.
    Need someone in between? Turkish–Dutch, on the phone or in person.
    Russian and Ukrainian spoken here. I interpret at the huisarts, at school, at the town hall, without charge.
    Call me and put me on speaker, I'll interpret English and Dutch on the spot.
    Retired court interpreter, Spanish, for small conversations in the neighbourhood.
    Eritrean student offers to speak for newcomers, Tigrinya and Amharic.
    Deaf-friendly: I sign and can voice for you at appointments
    Persian speaker, discreet, keeps to what you say and adds nothing.
    I can make phone calls in Dutch on behalf of internationals.
    Cantonese, Mandarin, Dutch, take your pick.
    Polish mum helps other Poles at the counter, telling them what the clerk says.
  `,
};
